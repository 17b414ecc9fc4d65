FROM python:3.11-slim-bookworm
ENV PIP_NO_CACHE_DIR off
RUN pip install flask
