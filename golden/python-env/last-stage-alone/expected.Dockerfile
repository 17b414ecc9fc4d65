FROM python:3.11 AS builder
RUN pip wheel --wheel-dir /wheels flask
FROM python:3.11-slim
COPY --from=builder /wheels /wheels
ENV PYTHONUNBUFFERED=1
CMD python app.py
