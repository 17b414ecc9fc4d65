FROM python:3.11-alpine
RUN addgroup -g 10001 -S app && adduser -S -D -u 10001 -G app -s /sbin/nologin app
COPY . /app
USER 10001
CMD ["python", "/app/app.py"]
