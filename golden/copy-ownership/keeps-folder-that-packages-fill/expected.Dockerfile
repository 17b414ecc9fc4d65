FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends nginx && rm -rf /var/lib/apt/lists/*
COPY . /var/www/
RUN chown -R www-data:www-data /var/www/
CMD ["nginx", "-g", "daemon off;"]
