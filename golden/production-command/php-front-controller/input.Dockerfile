FROM php:8.2-fpm-bookworm
WORKDIR /var/www/html
COPY . .
EXPOSE 8080
CMD php -S 0.0.0.0:8080 -t public public/index.php
