FROM rust:1.77-bookworm
WORKDIR /app
COPY . .
RUN cargo build --release --locked
CMD ["/app/target/release/ledger", "--port", "3000"]
