FROM python:3.11-slim
WORKDIR /app
# the application
COPY . /app
RUN apt-get update && apt-get install -y gcc
# what it needs
RUN pip install -r requirements.txt
RUN python -m compileall app.py
