FROM ubuntu:22.04
RUN apt-get update && \
    apt-get install -y \
    build-essential \
    curl \
    git \
    zlib1g-dev && \
    apt-get clean
