FROM python:3.11-slim-bookworm
ENV PYTHONFAULTHANDLER=1 \
    PIP_NO_CACHE_DIR=1 \
    LANG=C.UTF-8
RUN pip install flask
RUN pip install gunicorn
