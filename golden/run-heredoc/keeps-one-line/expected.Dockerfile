FROM debian:bookworm-slim
RUN mkdir -p /srv/www && chmod 755 /srv/www
