FROM rust:1.79-bookworm AS build
WORKDIR /src
COPY . .
RUN cargo fetch
RUN cargo build --release
FROM debian:12
COPY --from=build /src/target/release/app /app
