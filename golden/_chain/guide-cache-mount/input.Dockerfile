# syntax=docker/dockerfile:1

FROM python:3.11-slim

WORKDIR /app

# Cache pip downloads
RUN --mount=type=cache,target=/root/.cache/pip \
    pip install --upgrade pip

COPY requirements.txt .

# Mount pip cache during install
RUN --mount=type=cache,target=/root/.cache/pip \
    pip install -r requirements.txt

COPY . .

CMD ["python", "app.py"]
