FROM rust:1.77-bookworm
WORKDIR /app
COPY . .
RUN cargo build --release -p api --features tls
CMD ["/app/target/release/api"]
