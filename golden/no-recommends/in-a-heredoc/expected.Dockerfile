FROM debian:bookworm
RUN <<EOF
set -e
apt-get update
apt-get install -y --no-install-recommends curl ca-certificates git && rm -rf /var/lib/apt/lists/*
curl -fsSL https://example.com/install.sh -o /install.sh
EOF
