FROM debian:bookworm-slim
RUN mkdir -p /srv/www && \
    touch /srv/www/index.html
RUN chmod -R a+rX /srv/www && \
    chown -R www-data:www-data /srv/www
