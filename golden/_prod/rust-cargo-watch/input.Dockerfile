FROM rust:1.77-bookworm

RUN cargo install cargo-watch

WORKDIR /usr/src/app
COPY . .

ENV RUST_LOG=debug
EXPOSE 3000
CMD ["cargo", "watch", "-q", "-c", "-w", "src/", "-x", "run"]
