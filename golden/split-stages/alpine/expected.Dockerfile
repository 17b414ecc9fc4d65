FROM python:3.11-alpine AS builder

WORKDIR /usr/src/app

RUN apk update \
    && apk add postgresql-dev gcc python3-dev musl-dev libffi-dev curl

RUN pip install --upgrade pip
COPY requirements.txt .
RUN pip wheel --wheel-dir /wheels -r requirements.txt && rm -f /wheels/setuptools-*.whl

FROM python:3.11-alpine
WORKDIR /usr/src/app
RUN apk update \
    && apk add libpq libgcc curl
RUN pip install --upgrade pip
RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels \
    pip install --no-index --no-deps /wheels/*.whl

COPY . .
CMD ["gunicorn", "app:app"]
