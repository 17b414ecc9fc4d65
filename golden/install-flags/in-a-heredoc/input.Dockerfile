FROM debian:12
RUN <<EOF
set -e
apt update && apt install curl
apt install git -q
EOF
