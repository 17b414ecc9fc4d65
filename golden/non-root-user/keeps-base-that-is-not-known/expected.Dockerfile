FROM registry.example.com/base/python:3
USER root
WORKDIR /app
COPY . .
CMD ["python", "app.py"]
