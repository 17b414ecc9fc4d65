FROM python:3.12-slim
RUN apt-get update && apt-get install -y supervisor
WORKDIR /app
COPY . .
CMD ["supervisord", "-c", "/app/supervisord.conf"]
