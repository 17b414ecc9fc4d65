FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y curl
WORKDIR /src
RUN apt-get install -y git
