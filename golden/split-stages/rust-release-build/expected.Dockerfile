FROM rust:1.77-bookworm AS builder
WORKDIR /usr/src/mailer
COPY . .
RUN cargo build --release

FROM debian:bookworm-slim
WORKDIR /usr/src/mailer
COPY --from=builder /usr/src/mailer/target/release/mailer /usr/src/mailer/target/release/mailer
COPY --from=builder /usr/src/mailer/assets/ /usr/src/mailer/assets/
EXPOSE 25
CMD ["./target/release/mailer"]
