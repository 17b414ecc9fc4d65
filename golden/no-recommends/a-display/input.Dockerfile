FROM python:3.12-slim-bookworm
RUN apt-get update && apt-get install -y chromium xvfb
COPY . /app
CMD xvfb-run python /app/main.py
