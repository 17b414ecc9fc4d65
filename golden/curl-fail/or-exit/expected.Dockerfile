FROM debian:12
RUN curl -fLO https://example.com/src.tar.gz || exit 1
