FROM python:3.11-slim-bookworm
ARG CACHE
ENV PIP_CACHE_DIR=$CACHE
RUN pip install flask
