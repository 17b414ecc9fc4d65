FROM python:3.11-slim-bookworm
RUN apt-get update && apt-get install -y --no-install-recommends nginx
RUN chown -R www-data /var/lib/nginx
RUN apt-get install -y --no-install-recommends gcc libc6-dev && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY app.py .
CMD ["python", "app.py"]
