FROM rust:1.77-bookworm
WORKDIR /app
COPY . .
CMD ["cargo", "run"]
