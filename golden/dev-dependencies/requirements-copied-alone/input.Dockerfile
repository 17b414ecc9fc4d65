FROM python:3.12-slim
WORKDIR /app
COPY ./requirements/dev.txt /tmp/requirements.txt
RUN pip install -r /tmp/requirements.txt
COPY . .
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "app:app"]
