FROM python:3.12-slim
COPY passwd /etc/passwd
WORKDIR /app
COPY app.py .
CMD ["python", "app.py"]
