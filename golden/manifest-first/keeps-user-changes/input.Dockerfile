FROM python:3.11-slim
WORKDIR /app
COPY . .
USER 1000
RUN pip install -r requirements.txt
