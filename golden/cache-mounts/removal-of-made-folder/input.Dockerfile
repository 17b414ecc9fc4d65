FROM debian:bookworm-slim
RUN set -e; \
    apt-get update; \
    apt-get install -y gnupg; \
    export GNUPGHOME; \
    GNUPGHOME="$(mktemp -d)"; \
    rm -rf /var/lib/apt/lists/*
ENV KEYS=/tmp/keys
RUN apt-get update && apt-get install -y curl && rm -rf "$KEYS" /var/lib/apt/lists/*
