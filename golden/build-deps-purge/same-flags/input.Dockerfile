FROM python:3.12-slim-bookworm
WORKDIR /app
RUN --mount=type=cache,target=/root/.cache apt-get update && apt-get install -y gcc libc6-dev
COPY requirements.txt .
RUN --mount=type=cache,target=/root/.cache pip install -r requirements.txt
CMD ["python", "app.py"]
