FROM php:8.3-cli
WORKDIR /var/www/html
COPY . .
CMD ["php", "-S", "0.0.0.0:80", "-t", "web"]
