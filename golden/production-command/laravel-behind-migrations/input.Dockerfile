FROM php:8.3-apache
WORKDIR /var/www/html
COPY . .
EXPOSE 8000
CMD php artisan migrate --force && php artisan serve --host 0.0.0.0
