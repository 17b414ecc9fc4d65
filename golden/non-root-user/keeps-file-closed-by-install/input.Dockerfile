FROM python:3.11-slim
WORKDIR /app
COPY . .
RUN install -m 600 settings.ini /app/live.ini
CMD ["python", "app.py"]
