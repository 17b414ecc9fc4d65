FROM rust:1.77
RUN cargo install --locked cargo-watch --version 8.5.2
WORKDIR /app
COPY . .
RUN cargo build --release
CMD ["./target/release/app"]
