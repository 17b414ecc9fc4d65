FROM python:3.12-slim-bookworm AS base
WORKDIR /app

FROM base
RUN apt-get update && apt-get install -y gcc libc6-dev
RUN pip install numpy
