FROM debian:bookworm-slim
RUN mkdir -p /srv/www
# drydock: off=merge-steps
RUN chmod 755 /srv/www
