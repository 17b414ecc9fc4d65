FROM python:3.10.8 AS builder

RUN pip wheel --wheel-dir /wheels seaborn==0.12.2 && rm -f /wheels/setuptools-*.whl

FROM python:3.10.8-slim
RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels \
    pip install --no-index --no-deps /wheels/*.whl
