FROM python:3.12-alpine
RUN apk add --no-cache libpq && adduser -D app
COPY . /app
CMD ["python", "/app/main.py"]
