FROM python:3.12-slim
WORKDIR /app
RUN pip install --no-cache-dir pdm
COPY pyproject.toml pdm.lock ./
RUN pdm install --frozen-lockfile --no-self
COPY . .
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "app:app"]
