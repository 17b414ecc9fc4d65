FROM rust:1.79
COPY . .
RUN cargo build
CMD ["cargo", "run"]
