FROM debian:bookworm-slim
RUN apt-get update # fetch the lists
RUN apt-get install -y curl
