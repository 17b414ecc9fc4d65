FROM python:3.11-slim-bookworm
RUN python -m venv /venv && /venv/bin/pip install --no-cache-dir -U pip && python3.11 -m pip install --no-cache-dir flask
