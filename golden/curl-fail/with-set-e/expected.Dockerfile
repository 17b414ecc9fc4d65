FROM debian:12
RUN set -eux; \
    curl -fLO https://example.com/src.tar.gz; \
    tar -xzf src.tar.gz
