FROM debian:bookworm-slim
RUN ["mkdir", "-p", \
     "/srv/www"]
SHELL ["/usr/bin/fish", "-c"]
RUN mkdir -p /srv/www && \
    chmod 755 /srv/www
