FROM python:3.12-slim
WORKDIR /app
COPY . .
VOLUME /var/run/docker.sock
CMD ["python", "app.py"]
