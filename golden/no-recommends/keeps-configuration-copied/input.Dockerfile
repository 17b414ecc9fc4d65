FROM debian:bookworm
COPY docker/apt.conf /etc/apt/apt.conf.d/99local
RUN apt-get update && apt-get install -y curl
