FROM python:3.12-slim
WORKDIR /app
RUN pip install --no-cache-dir pytest pytest-cov flask gunicorn
COPY . .
RUN pytest -q
CMD ["gunicorn", "--bind", "0.0.0.0:5000", "app:app"]
