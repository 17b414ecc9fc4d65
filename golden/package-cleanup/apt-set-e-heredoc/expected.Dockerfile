FROM debian:bookworm
RUN <<EOF
  set -e
  apt-get update
  apt-get install -y curl  # for the health check
  rm -rf /var/lib/apt/lists/*
EOF
CMD ["bash"]
