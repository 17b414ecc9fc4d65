FROM rust:1.79-bookworm AS build
COPY . .
RUN --mount=type=cache,id=cargo-git,target=/usr/local/cargo/git/db \
    --mount=type=cache,id=cargo-registry,target=/usr/local/cargo/registry \
    cargo build --release
FROM debian:12
COPY --from=build /target/release/app /app
