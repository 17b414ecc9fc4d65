ARG BASE=ubuntu:22.04
FROM ${BASE}
RUN apt-get update \
    && apt-get install -y \
        build-essential \
        git \
    && groupadd --gid 1000 app
COPY . /app
