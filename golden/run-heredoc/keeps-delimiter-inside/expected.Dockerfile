FROM debian:bookworm-slim
RUN mkdir -p /srv && \
    grep -r /srv -e \
EOF
