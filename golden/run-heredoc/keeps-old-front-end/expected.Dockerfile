# syntax=docker/dockerfile:1.3
FROM debian:bookworm-slim
RUN mkdir -p /srv/www && \
    chmod 755 /srv/www
