FROM python:3.11-alpine
RUN apk update \
    && apk add --virtual build-deps gcc python3-dev musl-dev \
    && apk add postgresql-dev \
    && pip install --no-cache-dir psycopg2 \
    && apk del build-deps
COPY app.py /
CMD ["python", "/app.py"]
