FROM python:3.12-slim
WORKDIR /app
COPY . .
CMD ["watchmedo", "auto-restart", "--directory=./", "--pattern=*.py", "--recursive", "--", "celery", "-A", "app", "worker"]
