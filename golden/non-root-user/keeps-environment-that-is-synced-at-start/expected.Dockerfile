FROM python:3.12-slim
COPY --from=ghcr.io/astral-sh/uv:0.7.2 /uv /bin/
WORKDIR /app
COPY . .
RUN uv sync --locked
CMD ["uv", "run", "src/main.py"]
