FROM --platform=linux/amd64 python:3.11 AS builder
ENV PORT=80
ENV URL=http://localhost:$PORT
COPY requirements.txt .
RUN pip wheel --wheel-dir /wheels -r requirements.txt && rm -f /wheels/setuptools-*.whl

FROM --platform=linux/amd64 python:3.11-slim
ENV PORT=80
ENV URL=http://localhost:$PORT
RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels \
    pip install --no-index --no-deps /wheels/*.whl
COPY requirements.txt .
CMD ["python"]
