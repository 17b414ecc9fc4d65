FROM debian:bookworm
ARG GIT_SHA
COPY dist-$GIT_SHA /srv/shop
RUN apt-get update && apt-get install -y curl
CMD ["curl", "--version"]
