# syntax=docker/dockerfile:1

FROM python:3.12-slim AS builder
ENV PYTHONUNBUFFERED=1 \
    DJANGO_DEBUG=False
WORKDIR /code
RUN --mount=type=cache,id=apt-archives-python-3.12-slim,target=/var/cache/apt-archives,sharing=locked \
    --mount=type=cache,id=apt-lists-python-3.12-slim,target=/var/lib/apt/lists,sharing=locked \
    apt-get update && apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y --no-install-recommends \
    gcc libpq-dev postgresql-client
COPY requirements/ requirements/
RUN --mount=type=cache,id=pip-python-3.12-slim,target=/root/.cache/pip \
    pip wheel --wheel-dir /wheels -r requirements/prod.txt

FROM python:3.12-slim
ENV PYTHONUNBUFFERED=1 \
    DJANGO_DEBUG=False
WORKDIR /code
RUN --mount=type=cache,id=apt-archives-python-3.12-slim,target=/var/cache/apt-archives,sharing=locked \
    --mount=type=cache,id=apt-lists-python-3.12-slim,target=/var/lib/apt/lists,sharing=locked \
    apt-get update \
    && apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y --no-install-recommends libpq5 postgresql-client
RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels \
    pip install --no-index --no-deps /wheels/*.whl
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app && chown 10001:10001 /code
COPY --chown=10001:10001 requirements/ requirements/
COPY --chown=10001:10001 . .
ENV PYTHONDONTWRITEBYTECODE=1
EXPOSE 8000
USER 10001
# Migrations run with each start
CMD python manage.py migrate && gunicorn --bind 0.0.0.0:8000 --workers 4 shop.wsgi:application
