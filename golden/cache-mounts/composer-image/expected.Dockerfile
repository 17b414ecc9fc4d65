FROM composer:2 AS vendor
COPY composer.json composer.lock ./
RUN --mount=type=cache,id=composer,target=/tmp/cache \
    composer install --no-dev
FROM php:8.3-cli
COPY --from=vendor /app/vendor vendor
