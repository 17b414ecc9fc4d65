FROM python:3.11-slim
RUN apt-get update \
    && apt-get install -y \
        bzip2 \
        file \
    && rm -rf /var/lib/apt/lists/*
RUN mkdir -p /srv/app \
    && (cd /srv/app && touch marker) \
    && (test -d /srv/app/data || mkdir /srv/app/data)
WORKDIR /srv
WORKDIR /srv/app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY . .
CMD ["python", "app.py"]
