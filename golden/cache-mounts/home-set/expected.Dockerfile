FROM python:3.11-slim-bookworm
ENV HOME=/srv
RUN --mount=type=cache,id=pip-debian-bookworm,target=/srv/.cache/pip \
    pip install flask
