FROM python:3.12-slim
WORKDIR /app
COPY . .
VOLUME /etc/shop
CMD ["python", "app.py"]
