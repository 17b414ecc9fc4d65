FROM python:3.11-slim AS builder
ENV PYTHONUNBUFFERED=1 \
    VIRTUAL_ENV=/opt/venv
RUN python -m venv $VIRTUAL_ENV
ENV PATH="$VIRTUAL_ENV/bin:$PATH"
RUN apt-get update && apt-get install -y --no-install-recommends build-essential libpq-dev
WORKDIR /app
COPY requirements.txt .
RUN pip install --upgrade pip
RUN pip install --no-cache-dir -r requirements.txt
COPY plugin plugin
RUN pip install ./plugin

FROM python:3.11-slim AS web
ENV PYTHONUNBUFFERED=1 \
    VIRTUAL_ENV=/opt/venv
ENV PATH="$VIRTUAL_ENV/bin:$PATH"
RUN apt-get update \
    && apt-get install -y --no-install-recommends libpq5
WORKDIR /app
COPY --from=builder /opt/venv /opt/venv
COPY plugin plugin
COPY . .
CMD ["gunicorn", "app:app"]
