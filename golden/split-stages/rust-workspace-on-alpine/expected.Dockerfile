FROM rust:1.77-alpine3.19 AS builder
RUN apk add --no-cache musl-dev
WORKDIR /app
COPY . .
RUN cargo build --release --locked

FROM alpine:3.19
WORKDIR /app
COPY --from=builder /app/target/release/web /app/target/release/web
COPY --from=builder /app/target/release/seed-db /app/target/release/seed-db
ENTRYPOINT ["/app/target/release/web"]
