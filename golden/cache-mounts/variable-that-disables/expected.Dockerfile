FROM python:3.11-slim-bookworm
ENV PYTHONFAULTHANDLER=1 \
    LANG=C.UTF-8
RUN --mount=type=cache,id=pip-debian-bookworm,target=/root/.cache/pip \
    pip install flask
RUN --mount=type=cache,id=pip-debian-bookworm,target=/root/.cache/pip \
    pip install gunicorn
