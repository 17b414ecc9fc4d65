FROM python:3.11-slim
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
        curl \
        vim \
        less \
        libpq5 \
        htop \
    && rm -rf /var/lib/apt/lists/*
RUN pip install --no-cache-dir "debugpy==1.8.1" flask gunicorn 'pytest>=8'
COPY . /app
WORKDIR /app
EXPOSE 5000 5678/tcp
CMD ["gunicorn", "--bind", "0.0.0.0:5000", "app:app"]
