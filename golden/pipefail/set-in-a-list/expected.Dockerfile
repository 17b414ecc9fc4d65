FROM alpine:3.20
RUN set -efo pipefail && wget -qO- https://example.com/src.tar.gz | tar -xz
