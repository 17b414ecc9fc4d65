FROM python:3.11-bookworm
RUN python -m venv /opt/venv
WORKDIR /srv
COPY requirements.txt .
RUN /opt/venv/bin/pip install -r requirements.txt
COPY . .
RUN /opt/venv/bin/python manage.py collectstatic --noinput
CMD ["/opt/venv/bin/gunicorn", "shop.wsgi"]
