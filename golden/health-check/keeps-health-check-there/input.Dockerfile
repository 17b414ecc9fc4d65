FROM python:3.12-slim
WORKDIR /app
COPY . .
EXPOSE 5000
HEALTHCHECK CMD python check.py
CMD ["python", "app.py"]
