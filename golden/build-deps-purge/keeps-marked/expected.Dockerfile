FROM python:3.12-slim-bookworm
WORKDIR /app
RUN apt-get update && apt-get install -y gcc libc6-dev
COPY requirements.txt .
# hadolint ignore=DL3042
RUN pip install -r requirements.txt
