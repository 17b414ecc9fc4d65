FROM debian:12-slim
RUN apt-get update && apt-get install -y curl \
    # to look around
    vim && rm -rf /var/lib/apt/lists/*
COPY server /usr/local/bin/server
CMD ["server"]
