FROM python:3.12-slim
COPY --from=ghcr.io/astral-sh/uv:0.4.30 /uv /bin/uv
WORKDIR /app
COPY pyproject.toml uv.lock ./
RUN uv sync --frozen --no-install-project
COPY . .
CMD [".venv/bin/gunicorn", "--bind", "0.0.0.0:8000", "app:app"]
