FROM debian:12
RUN curl -sL https://example.com/src.tar.gz | tar -xz
RUN curl -s https://example.com/key.asc | apt-key add -
