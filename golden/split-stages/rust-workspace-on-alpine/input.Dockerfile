FROM rust:1.77-alpine3.19
RUN apk add --no-cache musl-dev
WORKDIR /app
COPY . .
RUN cargo build --release --locked
ENTRYPOINT ["/app/target/release/web"]
