FROM rust:1.77-bookworm
WORKDIR /usr/src/mailer
COPY . .
RUN cargo build --release
EXPOSE 25
CMD ["./target/release/mailer"]
