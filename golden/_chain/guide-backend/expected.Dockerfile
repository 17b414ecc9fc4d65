# syntax=docker/dockerfile:1

FROM python:3.11-slim

WORKDIR /app

COPY requirements.txt .

RUN --mount=type=cache,id=pip-python-3.11-slim,target=/root/.cache/pip \
    pip install -r requirements.txt

RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app

COPY . .

RUN mkdir -p /app/data && chown 10001:10001 /app/data

ENV PYTHONUNBUFFERED=1
EXPOSE 5000

USER 10001
CMD ["python", "app.py"]
