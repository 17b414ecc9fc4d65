FROM python:3.11-slim-bookworm AS builder
RUN apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev libpq-dev && rm -rf /var/lib/apt/lists/*
RUN useradd --create-home app
USER app
WORKDIR /home/app
COPY --chown=app:app requirements.txt .
RUN pip wheel --wheel-dir /tmp/wheels --no-cache-dir -r requirements.txt && rm -f /tmp/wheels/setuptools-*.whl

FROM python:3.11-slim-bookworm
RUN apt-get update \
    && apt-get install -y --no-install-recommends libpq5 \
    && rm -rf /var/lib/apt/lists/*
RUN useradd --create-home app
USER app
WORKDIR /home/app
RUN --mount=type=bind,from=builder,source=/tmp/wheels,target=/tmp/wheels \
    pip install --user --no-index --no-deps /tmp/wheels/*.whl
ENV PATH=/home/app/.local/bin:$PATH
COPY --chown=app:app . .
CMD ["gunicorn", "shop.wsgi"]
