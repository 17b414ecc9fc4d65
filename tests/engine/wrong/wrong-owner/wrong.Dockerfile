FROM debian:bookworm-slim
WORKDIR /app
COPY . .
USER www-data
CMD ["cat", "app.py"]
