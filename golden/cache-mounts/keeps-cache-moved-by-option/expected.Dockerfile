FROM python:3.11-slim-bookworm
RUN pip install --cache-dir /opt/pip flask
