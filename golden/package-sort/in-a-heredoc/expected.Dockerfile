FROM fedora:40
RUN <<EOF
set -e
dnf install -y \
    curl \
    wget
EOF
