FROM registry.example.com/base:1
RUN curl -fsSL https://example.com/tool.tar.gz | tar -xz -C /usr/local
