FROM python:3.12-slim-bookworm
ENV UV_LINK_MODE=symlink
RUN uv sync --locked
