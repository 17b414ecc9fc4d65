FROM python:3.11-slim-bookworm
WORKDIR /app
COPY pyproject.toml pdm.lock pdm.toml ./
RUN pdm install --prod
