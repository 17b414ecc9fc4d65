FROM debian:bookworm-slim
RUN export DEBIAN_FRONTEND=noninteractive && apt-get update
RUN apt-get install -y curl
