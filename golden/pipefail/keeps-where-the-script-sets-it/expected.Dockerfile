FROM alpine:3.20
RUN set -euo pipefail; \
    wget -qO- https://example.com/src.tar.gz | tar -xz
