FROM node:20 AS web
FROM python:3.11
COPY requirements.txt .
RUN pip install -r requirements.txt
