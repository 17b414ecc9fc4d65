FROM debian:bookworm-slim
COPY scripts/backup.sh scripts/restore.sh /usr/local/bin/
RUN apt-get update && apt-get install -y --no-install-recommends postgresql-client && rm -rf /var/lib/apt/lists/*
RUN chmod a+x /usr/local/bin/backup.sh /usr/local/bin/restore.sh
CMD ["backup.sh"]
