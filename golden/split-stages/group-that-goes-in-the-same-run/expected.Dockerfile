FROM python:3.11-alpine AS builder
RUN apk update \
    && apk add --virtual build-deps gcc python3-dev musl-dev \
    && apk add postgresql-dev \
    && pip wheel --wheel-dir /wheels --no-cache-dir psycopg2 && rm -f /wheels/setuptools-*.whl \
    && apk del build-deps

FROM python:3.11-alpine
RUN apk update \
    && apk add libpq
RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels \
    pip install --no-index --no-deps /wheels/*.whl
COPY app.py /
CMD ["python", "/app.py"]
