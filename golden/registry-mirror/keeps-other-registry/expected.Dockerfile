FROM ghcr.io/astral-sh/uv:python3.12-bookworm-slim AS uv
FROM registry.example.com/hub/library/python:3.12-slim
COPY --from=uv /usr/local/bin/uv /usr/local/bin/uv
COPY --from=quay.io/prometheus/busybox:latest /bin/busybox /bin/busybox
