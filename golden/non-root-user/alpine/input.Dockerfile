FROM python:3.11-alpine
COPY . /app
CMD ["python", "/app/app.py"]
