FROM debian:bookworm
RUN apt-get update
COPY sources.list /etc/apt/
RUN apt-get install -y curl
