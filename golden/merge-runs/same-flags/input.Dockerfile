FROM debian:bookworm-slim
RUN --network=host apt-get update
RUN --network=host apt-get install -y curl
