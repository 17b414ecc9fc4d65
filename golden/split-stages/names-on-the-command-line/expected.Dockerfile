FROM python:3.11 AS builder
RUN pip wheel --wheel-dir /wheels flask==3.0.3 gunicorn && rm -f /wheels/setuptools-*.whl

FROM python:3.11-slim
RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels \
    pip install --no-index --no-deps /wheels/*.whl
CMD ["gunicorn", "app:app"]
