FROM python:3.12-slim
RUN pip install debugpy || true
COPY . /app
CMD ["python", "/app/main.py"]
