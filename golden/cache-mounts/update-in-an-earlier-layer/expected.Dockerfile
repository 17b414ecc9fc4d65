FROM debian:bookworm-slim
RUN apt-get update
ENV A=b
RUN apt-get install -y curl
