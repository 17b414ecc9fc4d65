# syntax=docker/dockerfile:1

FROM python:3.11 AS builder
WORKDIR /app
RUN --mount=type=cache,id=apt-archives-python-3.11,target=/var/cache/apt-archives,sharing=locked \
    --mount=type=cache,id=apt-lists-python-3.11,target=/var/lib/apt/lists,sharing=locked \
    apt-get update && apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y gcc libpq-dev
COPY requirements.txt .
RUN --mount=type=cache,id=pip-python-3.11,target=/root/.cache/pip \
    pip wheel --wheel-dir /wheels -r requirements.txt && rm -f /wheels/setuptools-*.whl

FROM python:3.11-slim
WORKDIR /app
RUN --mount=type=cache,id=apt-archives-python-3.11-slim,target=/var/cache/apt-archives,sharing=locked \
    --mount=type=cache,id=apt-lists-python-3.11-slim,target=/var/lib/apt/lists,sharing=locked \
    apt-get update \
    && apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y libpq5
RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels \
    pip install --no-index --no-deps /wheels/*.whl
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY . .
EXPOSE 8000
ENV PYTHONUNBUFFERED=1
USER 10001
CMD ["gunicorn", "-b", "0.0.0.0:8000", "app:app"]
