FROM python:3.12-slim AS base
WORKDIR /app
COPY . .

FROM base AS test
RUN pip install pytest

FROM base
CMD ["gunicorn", "--bind", "0.0.0.0:5000", "app:app"]
