FROM debian:bookworm-slim
RUN apt-get update \
# what the build needs
# (and nothing else)
    && apt-get install -y gcc libc6-dev \
# no longer needed
    && rm -rf /var/lib/apt/lists/*
