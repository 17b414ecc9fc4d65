FROM python:3.11 AS builder
ENV PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /app
COPY requirements.txt ./
RUN pip install --upgrade pip && pip wheel --wheel-dir /wheels -r requirements.txt && rm -f /wheels/setuptools-*.whl

FROM python:3.11-slim
ENV PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /app
RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels \
    pip install --upgrade pip \
    && pip install --no-index --no-deps /wheels/*.whl
LABEL team=web
EXPOSE 8000
COPY . .
CMD ["python", "app.py"]
