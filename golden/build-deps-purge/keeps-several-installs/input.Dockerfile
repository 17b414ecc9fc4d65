FROM python:3.12-slim-bookworm
RUN apt-get update && apt-get install -y gcc libc6-dev
RUN apt-get update && apt-get install -y g++
RUN pip install numpy
