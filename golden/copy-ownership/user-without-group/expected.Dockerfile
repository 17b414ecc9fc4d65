FROM debian:bookworm-slim
COPY --chown=www-data:root worker.conf /etc/worker.conf
CMD ["cat", "/etc/worker.conf"]
