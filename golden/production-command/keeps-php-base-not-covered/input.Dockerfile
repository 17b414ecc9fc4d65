FROM php:8.3-cli-alpine
WORKDIR /var/www/html
COPY . .
CMD ["php", "artisan", "serve"]
