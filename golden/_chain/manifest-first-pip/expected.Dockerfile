# syntax=docker/dockerfile:1

FROM python:3.11-slim
WORKDIR /app
COPY requirements/prod.txt requirements/base.txt /app/requirements/
RUN --mount=type=cache,id=pip-python-3.11-slim,target=/root/.cache/pip \
    pip install -r requirements/prod.txt
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY . /app
RUN python -m compileall -q shop
ENV PYTHONUNBUFFERED=1
EXPOSE 8000
USER 10001
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "shop.web:app"]
