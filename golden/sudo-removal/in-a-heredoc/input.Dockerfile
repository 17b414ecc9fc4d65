FROM ubuntu:22.04
RUN <<EOF
set -e
sudo apt-get update
sudo apt-get install -y curl
EOF
