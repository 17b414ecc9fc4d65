FROM python:3.12-slim
WORKDIR /app
RUN pip install --no-cache-dir pipenv
COPY Pipfile Pipfile.lock ./
RUN pipenv install --system --deploy \
    # the tests run in the image
    --dev
COPY . .
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "app:app"]
