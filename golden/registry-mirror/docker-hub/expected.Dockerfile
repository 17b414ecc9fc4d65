ARG PYTHON_VERSION=3.12
FROM registry.example.com/hub/library/python:${PYTHON_VERSION}-slim AS builder
WORKDIR /app
COPY requirements.txt .
RUN pip install --prefix=/install -r requirements.txt

FROM builder AS test
RUN pytest

FROM registry.example.com/hub/bitnami/nginx:1.25@sha256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa AS proxy

from --platform=linux/amd64 \
  # the runtime
  registry.example.com/hub/library/python:3.12-slim
COPY --from=builder /install /usr/local
CMD ["python", "-m", "app"]
