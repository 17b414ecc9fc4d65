FROM ubuntu:22.04
RUN apt-get update && \
    apt-get install -y \
    zlib1g-dev build-essential \
    curl git && \
    apt-get clean
