# syntax=docker/dockerfile:1

FROM ubuntu:22.04
LABEL org.opencontainers.image.authors="Jane Doe <jane@example.com>"
RUN --mount=type=cache,id=apt-archives-ubuntu-jammy,target=/var/cache/apt-archives,sharing=locked \
    --mount=type=cache,id=apt-lists-ubuntu-jammy,target=/var/lib/apt/lists,sharing=locked \
    apt-get update \
    && apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y --no-install-recommends curl python3-pip
RUN useradd -l -u 1001230000 -m builder
WORKDIR /srv
WORKDIR /srv/app
COPY requirements.txt .
RUN --mount=type=cache,id=pip-ubuntu-jammy,target=/root/.cache/pip \
    pip3 install -r requirements.txt
COPY . .
ENV PYTHONUNBUFFERED=1
CMD ["python3", "server.py"]
