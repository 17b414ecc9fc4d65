FROM python:3.12-slim
WORKDIR /app
COPY . .
CMD ["python", "-m", "flask", "run", "--host=0.0.0.0"]
