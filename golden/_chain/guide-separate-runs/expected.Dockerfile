# syntax=docker/dockerfile:1

FROM python:3.11-slim AS builder
COPY requirements.txt .
RUN --mount=type=cache,id=apt-archives-python-3.11-slim,target=/var/cache/apt-archives,sharing=locked \
    --mount=type=cache,id=apt-lists-python-3.11-slim,target=/var/lib/apt/lists,sharing=locked \
    apt-get update \
    && apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y gcc
RUN --mount=type=cache,id=pip-python-3.11-slim,target=/root/.cache/pip \
    pip wheel --wheel-dir /wheels -r requirements.txt && rm -f /wheels/setuptools-*.whl

FROM python:3.11-slim
RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels \
    pip install --no-index --no-deps /wheels/*.whl
COPY requirements.txt .
ENV PYTHONUNBUFFERED=1
