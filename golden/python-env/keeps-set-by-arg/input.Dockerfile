FROM python:3.11-slim
ARG PYTHONUNBUFFERED=1
CMD ["python", "app.py"]
