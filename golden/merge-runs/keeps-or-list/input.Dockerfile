FROM debian:bookworm-slim
RUN apt-get update || true
RUN apt-get install -y curl
