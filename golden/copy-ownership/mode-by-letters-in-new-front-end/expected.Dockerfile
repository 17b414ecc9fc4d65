# syntax=docker/dockerfile:1.14
FROM debian:bookworm-slim
COPY --chmod=u+x,go-w start.sh /start.sh
CMD ["/start.sh"]
