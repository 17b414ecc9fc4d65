FROM python:3.11-slim-bookworm
ENV PIP_CACHE_DIR=/opt/pip
RUN pip install flask
