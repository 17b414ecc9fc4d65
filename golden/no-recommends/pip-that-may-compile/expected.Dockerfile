FROM debian:bookworm
WORKDIR /app
RUN apt-get update && apt-get install -y --no-upgrade --no-install-recommends \
    python3 \
    # the application's own tools
    python3-pip \
    build-essential \
    python3-dev \
    libpq5 \
 && rm -rf /var/lib/apt/lists/*
COPY requirements.txt .
RUN pip3 install --break-system-packages -r requirements.txt
COPY . .
CMD ["python3", "app.py"]
