FROM python:3.8.6-slim
RUN apt-get update && apt-get install -y curl
