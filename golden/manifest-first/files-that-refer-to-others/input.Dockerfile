FROM python:3.11-slim
WORKDIR /app
COPY --chown=1000:1000 . .
RUN pip install -r requirements/prod.txt
