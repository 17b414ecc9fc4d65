FROM python:3.12-slim-bookworm
COPY requirements.txt /tmp/requirements.txt
RUN apt-get update && apt-get install -y curl build-essential libffi-dev && rm -rf /var/lib/apt/lists/*
# wheels for this architecture are missing
RUN pip install -r /tmp/requirements.txt
RUN mkdir -p /data && chown nobody /data
CMD ["python", "-m", "service"]
