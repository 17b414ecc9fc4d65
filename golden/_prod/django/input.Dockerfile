FROM python:3.12-slim
ENV PYTHONUNBUFFERED=1 \
    DJANGO_DEBUG=True
WORKDIR /code
RUN apt-get update && apt-get install -y --no-install-recommends \
    gcc libpq-dev postgresql-client nano \
    && rm -rf /var/lib/apt/lists/*
COPY requirements/ requirements/
RUN pip install -r requirements/dev.txt
COPY . .
EXPOSE 8000
# Migrations run with each start
CMD python manage.py migrate && python manage.py runserver 0.0.0.0:8000
