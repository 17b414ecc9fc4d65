FROM python:3.12-slim
WORKDIR /app
COPY . .
CMD ["sh", "-c", "alembic upgrade head && exec uvicorn main:app --reload --port ${PORT:-8000}"]
