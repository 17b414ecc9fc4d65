FROM python:3.11 AS builder
COPY requirements.txt /tmp/requirements.txt
RUN pip wheel --wheel-dir /wheels -r /tmp/requirements.txt && rm -f /wheels/setuptools-*.whl

FROM python:3.11-slim
RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels \
    pip install --no-index --no-deps /wheels/*.whl
COPY requirements.txt /tmp/requirements.txt
COPY app.py /app/
CMD ["python", "/app/app.py"]
