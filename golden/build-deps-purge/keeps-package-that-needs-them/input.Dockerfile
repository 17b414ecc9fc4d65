FROM debian:bookworm
WORKDIR /app
RUN apt-get update && apt-get install -y build-essential libssl-dev npm python3-pip && rm -rf /var/lib/apt/lists/*
COPY requirements.txt .
RUN pip install -r requirements.txt
CMD ["python", "app.py"]
