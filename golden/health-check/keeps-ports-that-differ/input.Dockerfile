FROM python:3.12-slim
WORKDIR /app
COPY . .
EXPOSE 8000
CMD ["gunicorn", "--bind=0.0.0.0:5000", "app:app"]
