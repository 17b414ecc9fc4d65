FROM python:3.12-slim-bookworm
RUN apt-get update && apt-get install -y gcc libc6-dev
RUN --mount=type=secret,id=pip,target=/etc/pip.conf pip install numpy
