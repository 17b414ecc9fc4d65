FROM python:3.12-slim
WORKDIR /app
RUN pip install --no-cache-dir watchdog flask
COPY . .
CMD ["python", "watch.py"]
