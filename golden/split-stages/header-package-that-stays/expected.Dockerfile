FROM python:3.11-slim AS builder
RUN apt-get update && apt-get -y upgrade && apt-get install -y build-essential libldap2-dev libsasl2-dev && apt-get clean && rm -rf /var/lib/apt/lists/*
RUN groupadd -r app && useradd -r -g app app && mkdir /data && chown app /data
WORKDIR /app
COPY requirements.txt ./
RUN pip wheel --wheel-dir /wheels -r requirements.txt && rm -f /wheels/setuptools-*.whl && rm -rf /root/.cache/pip && rm requirements.txt

FROM python:3.11-slim
RUN apt-get update \
    && apt-get -y upgrade \
    && apt-get install -y libldap2-dev libsasl2-2 \
    && apt-get clean \
    && rm -rf /var/lib/apt/lists/*
RUN groupadd -r app && useradd -r -g app app && mkdir /data && chown app /data
WORKDIR /app
RUN --mount=type=bind,from=builder,source=/wheels,target=/wheels \
    pip install --no-index --no-deps /wheels/*.whl
COPY app.py ./
USER app
CMD ["python", "app.py"]
