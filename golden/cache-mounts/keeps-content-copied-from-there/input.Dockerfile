FROM python:3.11-slim-bookworm AS builder
RUN pip install flask
FROM python:3.11-slim-bookworm
COPY --from=builder /root/.cache /root/.cache
