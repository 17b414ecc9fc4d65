FROM debian:bookworm-slim
COPY --chmod=755 scripts/backup.sh scripts/restore.sh /usr/local/bin/
RUN apt-get update && apt-get install -y --no-install-recommends postgresql-client && rm -rf /var/lib/apt/lists/*
CMD ["backup.sh"]
