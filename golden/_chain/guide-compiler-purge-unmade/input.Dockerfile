FROM python:3.11-slim
WORKDIR /app
RUN apt-get update
RUN apt-get install -y gcc libpq-dev curl
COPY requirements.txt .
RUN pip install -r requirements.txt
RUN rm -rf /var/lib/apt/lists/*
COPY . .
CMD ["python", "app.py"]
