FROM debian:bookworm-slim
RUN ["mkdir", "/srv/www"]
RUN chmod 755 /srv/www
RUN <<EOF
touch /srv/www/index.html
EOF
RUN chmod 644 /srv/www/index.html
