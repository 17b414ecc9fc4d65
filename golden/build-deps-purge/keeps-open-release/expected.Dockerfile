FROM python:3.12-slim
WORKDIR /app
RUN apt-get update && apt-get install -y gcc libc6-dev libldap2-dev && rm -rf /var/lib/apt/lists/*
COPY requirements.txt .
RUN pip install -r requirements.txt
CMD ["python", "app.py"]
