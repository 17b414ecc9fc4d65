FROM debian:bookworm-slim AS builder
RUN apt-get update && apt-get install -y gcc
RUN rm -rf /var/lib/apt/lists/*
FROM debian:bookworm-slim
COPY --from=builder /etc/hostname /tmp/
