FROM php:8.2-fpm
WORKDIR /srv/app
COPY . .
CMD php artisan migrate --force && php-fpm
