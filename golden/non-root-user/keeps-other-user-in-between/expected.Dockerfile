FROM python:3.11-slim
USER 1000
COPY . /app
USER root
CMD ["python", "/app/app.py"]
