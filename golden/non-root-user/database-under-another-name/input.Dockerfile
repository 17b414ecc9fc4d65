FROM python:3.11-slim
WORKDIR /app
COPY app.py ./
COPY monitor.db.example ./monitor.db
CMD ["python", "app.py"]
