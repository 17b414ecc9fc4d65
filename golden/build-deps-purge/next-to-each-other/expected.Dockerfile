FROM python:3.12-slim-bookworm
COPY requirements.txt /tmp/requirements.txt
RUN apt-get update && apt-get install -y curl build-essential libffi-dev \
# wheels for this architecture are missing
    && pip install -r /tmp/requirements.txt \
    && apt-get purge -y --auto-remove build-essential libffi-dev \
    && rm -rf /var/lib/apt/lists/*
RUN mkdir -p /data && chown nobody /data
CMD ["python", "-m", "service"]
