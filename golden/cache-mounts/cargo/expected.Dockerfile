FROM rust:1.79-bookworm AS build
WORKDIR /src
COPY . .
RUN --mount=type=cache,id=cargo-git,target=/usr/local/cargo/git/db \
    --mount=type=cache,id=cargo-registry,target=/usr/local/cargo/registry \
    cargo fetch
RUN --mount=type=cache,id=cargo-git,target=/usr/local/cargo/git/db \
    --mount=type=cache,id=cargo-registry,target=/usr/local/cargo/registry \
    cargo build --release
FROM debian:12
COPY --from=build /src/target/release/app /app
