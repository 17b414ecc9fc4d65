# syntax=docker/dockerfile:1

FROM registry.example.com/hub/library/python:3.12-bookworm AS builder
WORKDIR /app
COPY requirements.txt .
RUN --mount=type=cache,id=pip-debian-bookworm,target=/root/.cache/pip \
    pip wheel --wheel-dir /wheels -r requirements.txt

FROM registry.example.com/hub/library/python:3.12-slim-bookworm
WORKDIR /app
RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels \
    pip install --no-index --no-deps /wheels/*.whl
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY . .
COPY --from=registry.example.com/hub/library/busybox:1.36 /bin/busybox /bin/busybox
ENV PYTHONUNBUFFERED=1
USER 10001
CMD ["python", "app.py"]
