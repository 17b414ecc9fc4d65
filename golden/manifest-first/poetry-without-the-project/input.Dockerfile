FROM python:3.11-slim
RUN pip install poetry==1.8.2
WORKDIR /app
COPY . .
RUN poetry install --no-root && poetry run python -m compileall shop
CMD ["poetry", "run", "python", "-m", "shop"]
