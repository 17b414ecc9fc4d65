FROM python:3.11-slim
WORKDIR /app
RUN --mount=type=cache,target=/usr/local/lib/python3.11/site-packages,from=python:3.11-slim,source=/usr/local/lib/python3.11/site-packages \
    pip install flask==2.2.2
COPY . .
CMD ["python", "app.py"]
