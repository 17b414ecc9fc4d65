FROM python:3.12-slim
COPY --from=ghcr.io/astral-sh/uv:latest /uv /bin/uv
ENV UV_LINK_MODE=copy
WORKDIR /app
COPY . /app
# dependencies
RUN uv sync --locked --no-dev
CMD ["uv", "run", "shop"]
