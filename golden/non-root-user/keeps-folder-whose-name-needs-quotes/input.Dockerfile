FROM python:3.12-slim
WORKDIR /app
COPY . .
VOLUME ["/data/my files"]
CMD ["python", "app.py"]
