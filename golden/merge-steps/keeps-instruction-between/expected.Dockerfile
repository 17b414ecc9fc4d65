FROM debian:bookworm-slim
RUN mkdir -p /srv/www
COPY index.html /srv/www/
RUN chmod 644 /srv/www/index.html
