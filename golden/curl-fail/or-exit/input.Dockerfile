FROM debian:12
RUN curl -LO https://example.com/src.tar.gz || exit 1
