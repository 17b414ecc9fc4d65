FROM composer:2 AS vendor
COPY composer.json composer.lock ./
RUN composer install --no-dev
FROM php:8.3-cli
COPY --from=vendor /app/vendor vendor
