FROM debian:bookworm-slim
SHELL ["/usr/bin/python3", "-c"]
RUN apt-get update
RUN apt-get install -y curl
