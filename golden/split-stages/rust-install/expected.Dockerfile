# Mail, in Rust
FROM rust:1.77-slim-bookworm AS builder

WORKDIR /usr/src/mailer
COPY . .

RUN cargo install --path .

FROM debian:bookworm-slim
WORKDIR /usr/src/mailer
COPY --from=builder /usr/local/cargo/bin/mailer /usr/local/bin/mailer
COPY --from=builder /usr/src/mailer/assets/ /usr/src/mailer/assets/

CMD ["mailer"]
