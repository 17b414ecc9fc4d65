FROM python:3.12-slim-bookworm
RUN --mount=type=cache,id=pip-debian-bookworm,target=/root/.cache/pip \
    pip wheel -w /wheels flask
RUN pip install --no-index --find-links /wheels flask
