FROM python:3.12-alpine
RUN apk add --no-cache libpq && apk add --no-cache gdb strace && adduser -D app
COPY . /app
CMD ["python", "/app/main.py"]
