FROM debian:bookworm-slim
RUN apt-get update && apt-get install wget -y curl
RUN apt-get update && apt-get install wget curl -y
