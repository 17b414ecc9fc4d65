FROM debian:bookworm-slim
RUN mkdir -p /srv/www # served by the proxy
RUN chmod 755 /srv/www
