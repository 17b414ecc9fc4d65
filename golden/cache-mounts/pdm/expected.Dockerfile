FROM python:3.11-slim-bookworm
WORKDIR /app
RUN --mount=type=cache,id=pip-debian-bookworm,target=/root/.cache/pip \
    pip install pdm
COPY pyproject.toml pdm.lock ./
RUN --mount=type=cache,id=pdm-debian-bookworm,target=/root/.cache/pdm,sharing=locked \
    pdm sync --prod --no-editable
COPY . .
CMD ["/app/.venv/bin/python", "-m", "app"]
