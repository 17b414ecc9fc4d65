# syntax=docker/dockerfile:1

FROM python:3.11-slim
COPY requirements.txt .
# Reinstalls every time
RUN --mount=type=cache,id=pip-python-3.11-slim,target=/root/.cache/pip \
    pip install -r requirements.txt
# Copies everything - cache busts on any change
COPY . .
ENV PYTHONUNBUFFERED=1
