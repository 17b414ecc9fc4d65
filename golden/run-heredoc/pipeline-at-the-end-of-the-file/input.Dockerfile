FROM debian:bookworm-slim
RUN mkdir -p /opt/tool && \
    curl -fsSL "https://example.com/tool-$VERSION.tar.gz" | tar -xz -C /opt/tool
