FROM debian:bookworm-slim
RUN <<EOF
set -e
mkdir -p /opt/tool
curl -fsSL "https://example.com/tool-$VERSION.tar.gz" | tar -xz -C /opt/tool
EOF
