FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y gunicorn
COPY . /app
ENTRYPOINT ["gunicorn", "app:app"]
