# the front end
FROM node:20-slim AS builder
WORKDIR /web
COPY web/ .
RUN npm ci && npm run build

FROM python:3.11-slim-bookworm AS wheels
WORKDIR /app
RUN apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev libpq-dev && rm -rf /var/lib/apt/lists/*
COPY requirements.txt .
RUN pip wheel --wheel-dir /wheels -r requirements.txt && rm -f /wheels/setuptools-*.whl

FROM python:3.11-slim-bookworm
WORKDIR /app
RUN apt-get update \
    && apt-get install -y --no-install-recommends libpq5 \
    && rm -rf /var/lib/apt/lists/*
RUN --mount=type=bind,from=wheels,source=/wheels,target=/wheels \
    pip install --no-index --no-deps /wheels/*.whl
COPY requirements.txt .
COPY --from=0 /web/dist static/
COPY app.py .
CMD ["python", "app.py"]
