FROM python:3.12-slim
WORKDIR /app
COPY . .
CMD ["sh", "-c", "chown -R 1000 uploads && python app.py"]
