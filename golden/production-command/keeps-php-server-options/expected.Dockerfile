FROM php:8.3-cli
WORKDIR /var/www/html
COPY . .
CMD ["php", "-d", "memory_limit=1G", "-S", "0.0.0.0:80"]
