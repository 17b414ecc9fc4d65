FROM python:3.12-slim-bookworm
ENV UV_NO_CACHE=1
RUN uv pip install --system -r requirements.txt
