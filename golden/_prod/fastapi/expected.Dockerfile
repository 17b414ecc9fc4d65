# syntax=docker/dockerfile:1

FROM python:3.12-slim AS builder

WORKDIR /app

RUN --mount=type=cache,id=pip-python-3.12-slim,target=/root/.cache/pip \
    pip install poetry==1.8.3 && poetry config virtualenvs.create false

COPY pyproject.toml poetry.lock ./
RUN --mount=type=cache,id=poetry-artifacts-python-3.12-slim,target=/root/.cache/pypoetry/artifacts,sharing=locked \
    --mount=type=cache,id=poetry-cache,target=/root/.cache/pypoetry/cache,sharing=locked \
    poetry install --only main --no-root

FROM python:3.12-slim
WORKDIR /app
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY --from=builder /usr/local /usr/local

COPY . .

ENV PYTHONUNBUFFERED=1
ENV PYTHONDONTWRITEBYTECODE=1
EXPOSE 8000

USER 10001
CMD ["python", "-m", "uvicorn", "app.main:app", "--host", "0.0.0.0", "--port", "8000"]
