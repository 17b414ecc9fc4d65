ARG VERSION=3.11
FROM python:3.11-slim AS builder
RUN pip install --prefix /install flask

FROM docker.io/library/python:${VERSION}-slim
COPY --from=builder /install /usr/local
CMD ["flask", "run"]
