# syntax=docker/dockerfile:1

FROM python:3.12

WORKDIR /srv/shop

COPY requirements.txt ./
RUN --mount=type=cache,id=pip-python-3.12,target=/root/.cache/pip \
    pip install -r requirements.txt

RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app

COPY . .

ENV FLASK_APP=shop \
    FLASK_DEBUG=0

LABEL org.opencontainers.image.title="shop"
ENV PYTHONUNBUFFERED=1
ENV PYTHONDONTWRITEBYTECODE=1
EXPOSE 5000
HEALTHCHECK CMD curl -f http://localhost:5000/health || exit 1
USER 10001
CMD ["gunicorn", "--bind", "0.0.0.0:5000", "--workers", "4", "shop:create_app()"]
