FROM python:3.12-slim
WORKDIR /app
RUN pip install --no-cache-dir poetry==1.8.3
COPY pyproject.toml poetry.lock ./
RUN poetry config virtualenvs.create false && poetry install --no-interaction --no-root
COPY . .
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "app:app"]
