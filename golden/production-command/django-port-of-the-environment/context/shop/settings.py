INSTALLED_APPS = ["django.contrib.admin", "django.contrib.staticfiles", "orders"]
ROOT_URLCONF = "shop.urls"
WSGI_APPLICATION = "shop.wsgi.application"
