FROM debian:12
RUN curl -fsL https://example.com/src.tar.gz | tar -xz
RUN curl -fs https://example.com/key.asc | apt-key add -
