FROM debian:bookworm-slim
RUN <<EOF
apt-get update
EOF
RUN apt-get install -y curl
