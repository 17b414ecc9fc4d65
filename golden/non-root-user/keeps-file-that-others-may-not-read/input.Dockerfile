FROM python:3.12-slim
WORKDIR /app
COPY . .
RUN chmod 600 settings.ini
CMD ["python", "app.py"]
