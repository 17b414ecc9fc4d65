# app.py
