FROM python:3.11-slim
WORKDIR /app
RUN pip install flask==2.2.2
COPY . .
CMD ["python", "app.py"]
