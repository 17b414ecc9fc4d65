FROM python:3.12-slim-bookworm
WORKDIR /app
RUN apt-get update && apt-get install -y gcc libc6-dev && rm -rf /var/lib/apt/lists/*
COPY requirements.txt .
RUN curl -fsSL -o /tmp/model.bin https://example.com/model.bin
RUN pip install -r requirements.txt
CMD ["python", "app.py"]
