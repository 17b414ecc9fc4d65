FROM python:3.11-slim-bookworm
ENV PIP_CACHE_DIR=/opt/pip
RUN --mount=type=cache,id=pip-debian-bookworm,target=/opt/pip \
    pip install flask
