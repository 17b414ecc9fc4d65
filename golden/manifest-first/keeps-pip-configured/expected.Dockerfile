FROM python:3.11-slim
WORKDIR /app
ENV PIP_CONSTRAINT=pins.txt
COPY . .
RUN pip install -r requirements.txt
