# syntax=docker/dockerfile:1

# 1. Base image (rarely changes)
FROM python:3.11-slim

# 2. System packages (rarely change)
RUN --mount=type=cache,id=apt-archives-python-3.11-slim,target=/var/cache/apt-archives,sharing=locked \
    --mount=type=cache,id=apt-lists-python-3.11-slim,target=/var/lib/apt/lists,sharing=locked \
    apt-get update && apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y \
    some-package

# 3. Dependencies (change occasionally)
COPY requirements.txt .
RUN --mount=type=cache,id=pip-python-3.11-slim,target=/root/.cache/pip \
    pip install -r requirements.txt

# 4. Application code (changes frequently)
COPY . .
ENV PYTHONUNBUFFERED=1
