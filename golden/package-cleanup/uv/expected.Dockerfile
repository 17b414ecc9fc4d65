FROM ghcr.io/astral-sh/uv:python3.12-bookworm
COPY requirements.txt .
RUN uv pip install --no-cache --system -r requirements.txt
