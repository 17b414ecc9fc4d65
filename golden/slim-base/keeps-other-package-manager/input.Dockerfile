FROM python:3.11
WORKDIR /app
RUN pip install --no-cache-dir poetry==1.8.3
COPY pyproject.toml poetry.lock ./
RUN poetry install
COPY . .
CMD ["python", "app.py"]
