FROM rust:1.77-bookworm
WORKDIR /app
COPY . .
CMD ["cargo", "watch", "-x", "check", "-x", "run --bin server", "-w", "src"]
