FROM python:3.11-slim-bookworm
ENV PIP_NO_CACHE_DIR=1
RUN pip install flask
USER app
RUN pip install gunicorn
