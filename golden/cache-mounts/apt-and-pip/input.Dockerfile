FROM python:3.11-slim-bookworm
RUN apt-get update \
    && apt-get install -y gcc \
    && pip install --no-cache-dir -r requirements.txt \
    && rm -rf /var/lib/apt/lists/* ~/.cache/pip
