FROM python:3.12-slim-bookworm
RUN set -eux; apt-get update; apt-get install -y gcc libc6-dev; rm -rf /var/lib/apt/lists/*
RUN pip install numpy
