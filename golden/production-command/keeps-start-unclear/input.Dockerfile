FROM python:3.12-slim
WORKDIR /app
COPY . .
CMD python worker.py & uvicorn main:app --reload || tail -f /dev/null
