FROM debian:bookworm-slim
WORKDIR /app
COPY . .
CMD ["cat", "requirements.txt"]
