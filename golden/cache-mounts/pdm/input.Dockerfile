FROM python:3.11-slim-bookworm
WORKDIR /app
RUN pip install pdm
COPY pyproject.toml pdm.lock ./
RUN pdm sync --prod --no-editable && rm -rf ~/.cache/pdm
COPY . .
CMD ["/app/.venv/bin/python", "-m", "app"]
