FROM python:3.11-slim
RUN apt-get update && apt-get install -y tcpdump libpcap-dev && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY app.py ./
CMD ["python", "app.py"]
