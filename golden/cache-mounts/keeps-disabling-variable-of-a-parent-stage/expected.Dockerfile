FROM python:3.11-slim-bookworm AS base
ENV PIP_NO_CACHE_DIR=1
FROM base
RUN pip install flask
