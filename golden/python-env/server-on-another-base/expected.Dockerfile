FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y gunicorn
COPY . /app
ENV PYTHONUNBUFFERED=1
ENTRYPOINT ["gunicorn", "app:app"]
