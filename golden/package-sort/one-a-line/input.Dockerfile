FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends \
        python3-pip \
        curl=7.88.1-10+deb12u5 \
        libpq-dev:amd64 \
        git \
    && rm -rf /var/lib/apt/lists/*
