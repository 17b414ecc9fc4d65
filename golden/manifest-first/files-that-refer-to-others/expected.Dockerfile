FROM python:3.11-slim
WORKDIR /app
COPY --chown=1000:1000 requirements/prod.txt requirements/base.txt requirements/pins.txt ./requirements/
RUN pip install -r requirements/prod.txt
COPY --chown=1000:1000 . .
