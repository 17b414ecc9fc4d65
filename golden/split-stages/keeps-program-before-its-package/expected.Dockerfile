FROM python:3.12-slim-trixie
RUN apt-get update && apt-get install -y adduser
RUN adduser --system --group app
RUN apt-get install -y gcc && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY requirements.txt .
RUN pip install -r requirements.txt
COPY . .
USER app
CMD ["python", "app.py"]
