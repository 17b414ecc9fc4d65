FROM python:3.11-slim-bookworm
RUN --mount=type=cache,target=/root/.cache pip install flask
RUN --mount=type=cache,target=/var/cache/apt --mount=type=cache,target=/var/lib/apt apt-get update && apt-get install -y curl
