FROM python:3.11-slim-bookworm
RUN --mount=type=cache,id=pip-debian-bookworm,target=/root/.cache/pip \
    python -m venv /venv && /venv/bin/pip install -U pip && python3.11 -m pip install flask
