INSTALLED_APPS = [
    "django.contrib.admin",
    "debug_toolbar",
]
