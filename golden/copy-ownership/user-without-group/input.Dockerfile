FROM debian:bookworm-slim
COPY worker.conf /etc/worker.conf
RUN chown www-data /etc/worker.conf
CMD ["cat", "/etc/worker.conf"]
