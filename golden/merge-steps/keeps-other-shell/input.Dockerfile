FROM debian:bookworm-slim
SHELL ["/usr/bin/fish", "-c"]
RUN mkdir -p /srv/www
RUN chmod 755 /srv/www
