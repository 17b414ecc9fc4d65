FROM python:3.11-bookworm AS builder
RUN python -m venv /opt/venv
WORKDIR /srv
COPY requirements.txt .
RUN /opt/venv/bin/pip install -r requirements.txt

FROM python:3.11-slim-bookworm
WORKDIR /srv
COPY --from=builder /opt/venv /opt/venv
COPY . .
RUN /opt/venv/bin/python manage.py collectstatic --noinput
CMD ["/opt/venv/bin/gunicorn", "shop.wsgi"]
