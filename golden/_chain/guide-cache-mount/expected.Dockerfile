# syntax=docker/dockerfile:1

FROM python:3.11-slim

WORKDIR /app

# Cache pip downloads
RUN --mount=type=cache,target=/root/.cache/pip \
    pip install --upgrade pip

COPY requirements.txt .

# Mount pip cache during install
RUN --mount=type=cache,target=/root/.cache/pip \
    pip install -r requirements.txt

RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app

COPY . .

ENV PYTHONUNBUFFERED=1
USER 10001
CMD ["python", "app.py"]
