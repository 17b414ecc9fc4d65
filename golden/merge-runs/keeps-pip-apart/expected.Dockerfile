FROM python:3.11-slim
RUN apt-get update && apt-get install -y gcc
RUN pip install -r requirements.txt
RUN apt-get remove -y gcc
