port 8000
