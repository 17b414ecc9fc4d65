FROM python:3.12-slim
WORKDIR /app
COPY . .
CMD uvicorn main:app \
    # while the API is young
    --reload
