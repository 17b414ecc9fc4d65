FROM debian:bookworm-slim
COPY one /data/one
COPY two /data/two
RUN chmod -R 750 /data
CMD ["ls", "/data"]
