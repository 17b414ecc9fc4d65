FROM python:3.11-bookworm AS builder
RUN --mount=type=cache,id=pip-debian-bookworm,target=/root/.cache/pip \
    pip wheel --wheel-dir /wheels flask
FROM python:3.11-slim-bookworm
COPY --from=builder /wheels /wheels
RUN pip install --no-index /wheels/*.whl
