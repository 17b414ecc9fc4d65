FROM debian:bookworm-slim
# the tools
RUN apt-get update && \
    # small ones alone
    apt-get install -y --no-install-recommends \
      bzip2 \
      file && \
    rm -rf /var/lib/apt/lists/*
RUN mkdir -p /srv/data && \
    echo "one  two $HOME" | tee /srv/data/a > /dev/null && \
    printf '%s\n' 'single \ quotes' >> /srv/data/a && \
    chmod 644 /srv/data/a
CMD ["file", "/srv/data/a"]
