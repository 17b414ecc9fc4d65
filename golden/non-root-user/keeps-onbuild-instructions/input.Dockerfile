FROM python:3.12-slim
WORKDIR /app
ONBUILD COPY . .
CMD ["python", "app.py"]
