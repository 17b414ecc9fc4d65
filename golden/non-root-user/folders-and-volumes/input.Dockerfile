FROM python:3.11-slim
WORKDIR /app
COPY . .
RUN mkdir -p /app/data /app/logs; chmod 750 /app/data
VOLUME ["/var/lib/app"]
CMD ["python", "app.py"]
