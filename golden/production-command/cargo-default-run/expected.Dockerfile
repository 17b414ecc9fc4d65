FROM rust:1.77-bookworm
WORKDIR /app
COPY . .
RUN cargo build --release
CMD ["/app/target/release/server"]
