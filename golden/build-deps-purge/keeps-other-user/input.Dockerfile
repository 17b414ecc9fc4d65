FROM python:3.12-slim-bookworm
RUN apt-get update && apt-get install -y gcc libc6-dev
USER 1000
RUN pip install --user numpy
