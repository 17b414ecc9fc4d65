FROM python:3.12

WORKDIR /srv/shop

RUN apt-get update && apt-get install -y vim nano && rm -rf /var/lib/apt/lists/*

COPY requirements.txt requirements-dev.txt ./
RUN pip install -r requirements-dev.txt

COPY . .

ENV FLASK_APP=shop \
    FLASK_DEBUG=1

LABEL org.opencontainers.image.title="shop"
EXPOSE 5000
HEALTHCHECK CMD curl -f http://localhost:5000/health || exit 1
CMD ["flask", "run", "--host=0.0.0.0", "--reload"]
