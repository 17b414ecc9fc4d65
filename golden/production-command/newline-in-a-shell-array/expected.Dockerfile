FROM python:3.12-slim
WORKDIR /app
COPY . .
CMD ["sh", "-c", "alembic upgrade head\n\techo \"done\"\nuvicorn main:app"]
