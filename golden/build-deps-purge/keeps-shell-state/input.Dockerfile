FROM python:3.12-slim-bookworm
RUN cd /tmp && apt-get update && apt-get install -y gcc libc6-dev
RUN pip install -r requirements.txt
