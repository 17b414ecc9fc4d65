FROM python:3.11-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
        curl \
        less \
        libpq5 \
    && rm -rf /var/lib/apt/lists/*
RUN pip install --no-cache-dir flask gunicorn
COPY . /app
WORKDIR /app
EXPOSE 5000
CMD ["gunicorn", "--bind", "0.0.0.0:5000", "app:app"]
