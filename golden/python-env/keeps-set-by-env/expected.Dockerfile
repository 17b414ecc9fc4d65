FROM python:3.11-slim
ENV PYTHONUNBUFFERED 0
CMD ["python", "app.py"]
