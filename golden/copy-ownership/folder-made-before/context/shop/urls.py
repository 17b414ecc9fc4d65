# urls.py
