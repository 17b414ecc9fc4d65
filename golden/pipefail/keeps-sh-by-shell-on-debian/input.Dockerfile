FROM debian:12
SHELL ["/bin/sh", "-ec"]
RUN curl -fsSL https://example.com/tool.tar.gz | tar -xz -C /usr/local
