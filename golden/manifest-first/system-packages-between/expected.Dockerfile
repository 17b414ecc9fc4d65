FROM python:3.11-slim
WORKDIR /app
RUN apt-get update && apt-get install -y gcc
COPY requirements.txt /app/
# what it needs
RUN pip install -r requirements.txt
# the application
COPY . /app
RUN python -m compileall app.py
