FROM php:8.2-fpm
WORKDIR /srv/app
COPY . .
RUN mkdir -p /srv/app/storage /srv/app/bootstrap/cache && chown -R 33:33 /srv/app/storage /srv/app/bootstrap/cache
USER 33
CMD php artisan migrate --force && php-fpm
