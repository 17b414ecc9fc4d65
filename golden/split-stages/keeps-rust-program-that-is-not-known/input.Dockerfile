FROM rust:1.77-bookworm
ARG PROGRAM
WORKDIR /usr/src/mailer
COPY . .
RUN cargo build --release --bin "$PROGRAM"
CMD ["./target/release/mailer"]
