FROM python:3.11-slim AS builder
WORKDIR /app
RUN apt-get update && apt-get install -y build-essential && rm -rf /var/lib/apt/lists/*
RUN pip install --upgrade pip
# what every service needs
COPY requirements/base.txt requirements/base.txt
# what this one needs
COPY requirements/web.txt requirements/web.txt
RUN pip wheel --wheel-dir /wheels -r requirements/base.txt -r requirements/web.txt gunicorn && rm -f /wheels/setuptools-*.whl

FROM python:3.11-slim
WORKDIR /app
RUN pip install --upgrade pip
RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels \
    pip install --no-index --no-deps /wheels/*.whl
COPY . .
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "app:app"]
