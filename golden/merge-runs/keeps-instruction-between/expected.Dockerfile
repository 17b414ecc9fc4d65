FROM debian:bookworm-slim
RUN apt-get update
COPY sources.list /etc/apt/sources.list.d/
RUN apt-get install -y curl
