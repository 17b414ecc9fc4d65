FROM python:3.12-slim-bookworm
WORKDIR /app
COPY requirements.txt .
RUN --mount=type=cache,target=/root/.cache apt-get update && apt-get install -y gcc libc6-dev \
    && pip install -r requirements.txt \
    && apt-get purge -y --auto-remove gcc libc6-dev
CMD ["python", "app.py"]
