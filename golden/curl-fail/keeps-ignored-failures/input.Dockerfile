FROM debian:12
RUN curl -LO https://example.com/a.tar.gz; tar -xzf a.tar.gz
RUN curl -LO https://example.com/extras.tar.gz || true
