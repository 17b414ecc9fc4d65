FROM python:3.11 AS builder
RUN mkdir -p /var/lib/app/uploads
COPY . /app
WORKDIR /app
RUN pip wheel --wheel-dir /wheels -r requirements.txt && rm -f /wheels/setuptools-*.whl

FROM python:3.11-slim
RUN mkdir -p /var/lib/app/uploads
WORKDIR /app
RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels \
    pip install --no-index --no-deps /wheels/*.whl
COPY . /app
EXPOSE 5000
CMD ["python", "app.py"]
