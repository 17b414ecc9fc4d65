FROM debian:bookworm-slim
RUN mkdir -p /srv/www
RUN --mount=type=bind,source=site,target=/site cp -r /site/. /srv/www
