FROM python:3.11-slim-bookworm AS common
WORKDIR /srv
COPY constraints.txt .
RUN pip install -r constraints.txt

FROM common
RUN apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev && rm -rf /var/lib/apt/lists/*
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY app/ app/
CMD ["python", "-m", "app"]
