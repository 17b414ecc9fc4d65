FROM python:3.12-slim-bookworm
RUN uv sync --locked --no-cache
