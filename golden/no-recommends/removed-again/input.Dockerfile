FROM python:3.12-slim-bookworm
COPY requirements.txt .
RUN apt-get update && apt-get install -y gcc \
    && pip install -r requirements.txt \
    && apt-get purge -y --auto-remove gcc \
    && rm -rf /var/lib/apt/lists/*
CMD ["python", "app.py"]
