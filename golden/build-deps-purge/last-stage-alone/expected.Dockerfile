FROM node:22-bookworm AS assets
WORKDIR /ui
COPY ui .
RUN npm ci && npm run build

FROM python:3.12-slim-bookworm
WORKDIR /srv
COPY requirements.txt .
RUN apt-get update && apt-get install -y gcc libc6-dev \
    && pip install -r requirements.txt \
    && apt-get purge -y --auto-remove gcc libc6-dev \
    && rm -rf /var/lib/apt/lists/*
COPY --from=assets /ui/dist /srv/ui
CMD ["python", "app.py"]
