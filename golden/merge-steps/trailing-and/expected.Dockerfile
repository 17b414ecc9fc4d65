FROM debian:bookworm-slim
RUN mkdir -p /srv/www && \
    touch /srv/www/index.html && \
    chmod -R a+rX /srv/www && \
    chown -R www-data:www-data /srv/www
