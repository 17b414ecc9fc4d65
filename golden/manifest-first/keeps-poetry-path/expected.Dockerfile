FROM python:3.11-slim
RUN pip install poetry==1.8.2
WORKDIR /app
COPY . .
RUN poetry install --no-root
CMD ["poetry", "run", "python", "app.py"]
