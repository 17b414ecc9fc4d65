FROM python:3.11-slim-bookworm
RUN --network=none pip install --no-index ./wheels/flask.whl
