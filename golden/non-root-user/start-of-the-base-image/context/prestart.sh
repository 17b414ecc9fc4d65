python app/main.py
