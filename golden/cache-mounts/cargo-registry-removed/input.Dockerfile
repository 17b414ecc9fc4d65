FROM rust:1.79-bookworm AS build
COPY . .
RUN cargo build --release && rm -rf $CARGO_HOME/registry
FROM debian:12
COPY --from=build /target/release/app /app
