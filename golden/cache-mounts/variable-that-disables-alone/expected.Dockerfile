FROM python:3.11-slim-bookworm
RUN --mount=type=cache,id=pip-debian-bookworm,target=/root/.cache/pip \
    pip install flask
