# syntax=docker/dockerfile:1

FROM python:3.11-slim
WORKDIR /app
COPY requirements.txt .
RUN --mount=type=cache,id=apt-archives-python-3.11-slim,target=/var/cache/apt-archives,sharing=locked \
    --mount=type=cache,id=apt-lists-python-3.11-slim,target=/var/lib/apt/lists,sharing=locked \
    --mount=type=cache,id=pip-python-3.11-slim,target=/root/.cache/pip \
    apt-get update \
    && apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y --no-install-recommends gcc libc6-dev libpq-dev curl libpq5 \
    && pip install -r requirements.txt \
    && apt-get purge -y --auto-remove gcc libc6-dev libpq-dev
RUN rm -rf /var/lib/apt/lists/*
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY . .
ENV PYTHONUNBUFFERED=1
USER 10001
CMD ["python", "app.py"]
