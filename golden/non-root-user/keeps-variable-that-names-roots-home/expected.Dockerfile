FROM python:3.12-slim
ENV MODEL=/root/models/latest
WORKDIR /app
COPY . .
CMD ["python", "app.py"]
