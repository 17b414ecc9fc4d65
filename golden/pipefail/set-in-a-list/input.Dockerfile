FROM alpine:3.20
RUN set -ef && wget -qO- https://example.com/src.tar.gz | tar -xz
