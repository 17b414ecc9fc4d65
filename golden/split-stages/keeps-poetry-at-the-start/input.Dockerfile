FROM python:3.12-slim-bookworm
WORKDIR /app
RUN apt-get update && apt-get install -y gcc libc6-dev
RUN pip install poetry && poetry config virtualenvs.create false
COPY pyproject.toml poetry.lock ./
RUN poetry install --no-root
COPY . .
CMD ["poetry", "run", "gunicorn", "app:app"]
