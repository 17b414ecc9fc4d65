FROM python:3.11-slim-bookworm
RUN --mount=type=cache,id=apt-archives-debian-bookworm,target=/var/cache/apt-archives,sharing=locked \
    --mount=type=cache,id=apt-lists-debian-bookworm,target=/var/lib/apt/lists,sharing=locked \
    --mount=type=cache,id=pip-debian-bookworm,target=/root/.cache/pip \
    apt-get update \
    && apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y gcc \
    && pip install -r requirements.txt
