FROM python:3.12-slim-bookworm
WORKDIR /app
RUN apt-get update && apt-get install -y gcc libc6-dev && rm -rf /var/lib/apt/lists/*
COPY requirements.txt .
USER 1000
RUN pip install -r requirements.txt
CMD ["python", "app.py"]
