ARG VERSION=3.11-slim
FROM python:${VERSION}
RUN pip install flask
