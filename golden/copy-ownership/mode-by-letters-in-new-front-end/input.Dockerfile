# syntax=docker/dockerfile:1.14
FROM debian:bookworm-slim
COPY start.sh /start.sh
RUN chmod u+x,go-w /start.sh
CMD ["/start.sh"]
