# syntax=docker/dockerfile:1

FROM python:3.11 AS builder

WORKDIR /app
COPY requirements.txt .
RUN --mount=type=cache,id=pip-python-3.11,target=/root/.cache/pip \
    pip wheel --wheel-dir /wheels -r requirements.txt && rm -f /wheels/setuptools-*.whl

FROM python:3.11-slim
WORKDIR /app
RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels \
    pip install --no-index --no-deps /wheels/*.whl
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY . .
ENV PYTHONUNBUFFERED=1
ENV PYTHONDONTWRITEBYTECODE=1
EXPOSE 8501
USER 10001
CMD ["streamlit", "run", "app.py", "--server.address", "0.0.0.0"]
