FROM python:3.12-slim AS base
WORKDIR /app
COPY requirements.txt requirements-dev.txt ./
RUN pip install --no-cache-dir -r requirements.txt
COPY . .

FROM base AS test
RUN pip install --no-cache-dir -r requirements-dev.txt

FROM base
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "app:app"]
