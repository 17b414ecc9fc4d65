FROM rust:1.77
RUN cargo install cargo-watch
WORKDIR /app
COPY . .
CMD ["cargo", "watch", "-x", "run"]
