FROM python:3.12-slim-bookworm
RUN --mount=type=cache,id=uv-debian-bookworm,target=/root/.cache/uv \
    uv sync --locked
