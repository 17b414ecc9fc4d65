FROM python:3.12-slim
WORKDIR /app
COPY . .
CMD alembic upgrade head && uvicorn main:app --port $PORT
