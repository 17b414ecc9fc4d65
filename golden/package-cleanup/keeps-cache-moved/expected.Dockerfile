FROM python:3.12
RUN pip install --cache-dir /tmp/pip flask
ENV PIP_CACHE_DIR=/var/cache/pip
RUN pip install gunicorn
CMD ["python"]
