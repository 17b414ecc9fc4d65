# Mail, in Rust
FROM rust:1.77-slim-bookworm

WORKDIR /usr/src/mailer
COPY . .

RUN cargo install --path .

CMD ["mailer"]
