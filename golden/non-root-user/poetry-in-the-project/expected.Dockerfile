FROM python:3.12-slim
WORKDIR /app
COPY poetry.lock pyproject.toml ./
RUN pip install poetry==1.8.3 && \
    poetry config virtualenvs.in-project true && \
    poetry install --only main --no-root
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY . ./
USER 10001
CMD ["poetry", "run", "uvicorn", "--host=0.0.0.0", "app.main:app"]
