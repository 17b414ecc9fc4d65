FROM python:3.11 AS builder
RUN pip wheel --wheel-dir /wheels flask
FROM python:3.11-slim
COPY --from=builder /wheels /wheels
CMD python app.py
