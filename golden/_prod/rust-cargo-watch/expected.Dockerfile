# syntax=docker/dockerfile:1

FROM rust:1.77-bookworm AS builder

WORKDIR /usr/src/app
COPY . .

ENV RUST_LOG=debug
RUN --mount=type=cache,id=cargo-git,target=/usr/local/cargo/git/db \
    --mount=type=cache,id=cargo-registry,target=/usr/local/cargo/registry \
    cargo build --release

FROM debian:bookworm-slim
WORKDIR /usr/src/app
ENV RUST_LOG=debug
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY --from=builder /usr/src/app/target/release/ledger /usr/src/app/target/release/ledger
EXPOSE 3000
USER 10001
CMD ["/usr/src/app/target/release/ledger"]
