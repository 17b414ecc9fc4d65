ARG VERSION=3.11
FROM python:${VERSION}
COPY app.py ./
CMD ["python", "app.py"]
