FROM python:3.12-slim
COPY --from=ghcr.io/astral-sh/uv:latest /uv /bin/uv
WORKDIR /app
COPY pyproject.toml uv.lock /app/
RUN uv sync --locked
COPY . /app
CMD ["uv", "run", "main.py"]
