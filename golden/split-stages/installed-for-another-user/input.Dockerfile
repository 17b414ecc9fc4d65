FROM python:3.11-slim-bookworm
RUN apt-get update && apt-get install -y --no-install-recommends gcc libc6-dev libpq-dev && rm -rf /var/lib/apt/lists/*
RUN useradd --create-home app
USER app
WORKDIR /home/app
COPY --chown=app:app requirements.txt .
RUN pip install --user --no-cache-dir -r requirements.txt
ENV PATH=/home/app/.local/bin:$PATH
COPY --chown=app:app . .
CMD ["gunicorn", "shop.wsgi"]
