FROM python:3.12-slim
ARG ENVIRONMENT=dev
WORKDIR /app
COPY requirements/ requirements/
RUN pip install -r requirements/$ENVIRONMENT.txt
COPY . .
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "app:app"]
