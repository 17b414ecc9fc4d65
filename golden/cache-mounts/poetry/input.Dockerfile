FROM python:3.12-slim-bookworm
RUN poetry install --no-root --only main
