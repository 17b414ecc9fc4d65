FROM python:3.12-slim
WORKDIR /app
COPY . .
# Mounted folders tell no events
ENV WATCHFILES_FORCE_POLLING=true
ENV PYTHONUNBUFFERED=1 PYTHONDEVMODE=1
CMD ["python", "main.py"]
