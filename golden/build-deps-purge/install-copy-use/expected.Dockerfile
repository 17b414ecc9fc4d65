FROM python:3.11-slim-bookworm

WORKDIR /app

# Python packages
COPY requirements.txt .

# psycopg2 is compiled
RUN apt-get update && apt-get install -y --no-install-recommends \
    gcc \
    libc6-dev \
    libpq-dev \
    libpq5 \
    && pip install --no-cache-dir -r requirements.txt \
    && apt-get purge -y --auto-remove gcc libc6-dev libpq-dev \
    && rm -rf /var/lib/apt/lists/*

COPY . .
CMD ["gunicorn", "app:app"]
