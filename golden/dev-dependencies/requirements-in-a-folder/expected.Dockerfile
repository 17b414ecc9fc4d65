FROM python:3.12-slim
WORKDIR /app
COPY requirements/ requirements/
RUN python -m pip install -r requirements/production.txt
COPY . .
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "app:app"]
