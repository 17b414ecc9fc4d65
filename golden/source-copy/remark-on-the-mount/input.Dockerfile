FROM python:3.11-slim

WORKDIR /app

COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt

# Don't copy code (use volume mount)

# Data lives in a volume
EXPOSE 5000

CMD ["python", "app.py"]
