FROM php:8.3-cli
COPY composer.json composer.lock ./
RUN --mount=type=cache,id=composer,target=/root/.cache/composer \
    COMPOSER_CACHE_DIR=/root/.cache/composer composer install --no-dev --no-scripts
