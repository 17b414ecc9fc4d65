FROM python:3.12-slim
RUN apt-get update && apt-get install -y cron
COPY jobs /etc/cron.d/jobs
WORKDIR /app
COPY app.py .
CMD ["python", "app.py"]
