ARG VERSION=3.11
FROM registry.example.com/base/python:3.11-slim AS builder
RUN pip install --prefix /install flask

FROM registry.example.com/base/python:${VERSION}-slim
COPY --from=builder /install /usr/local
CMD ["flask", "run"]
