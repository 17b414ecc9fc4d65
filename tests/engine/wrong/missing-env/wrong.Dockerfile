FROM debian:bookworm-slim
WORKDIR /app
COPY . .
CMD ["cat", "app.py"]
