FROM rust:1.77-bookworm
WORKDIR /app
COPY . .
CMD cargo run -q -p api --features tls
