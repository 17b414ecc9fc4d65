# syntax=docker/dockerfile:1

FROM php:8.3-apache

RUN --mount=type=cache,id=apt-archives-php-8.3-apache,target=/var/cache/apt-archives,sharing=locked \
    --mount=type=cache,id=apt-lists-php-8.3-apache,target=/var/lib/apt/lists,sharing=locked \
    apt-get update && apt-get -o Dir::Cache::archives=/var/cache/apt-archives install -y git unzip libzip-dev libpng-dev \
    && docker-php-ext-install pdo_mysql zip gd

COPY --from=composer:2 /usr/bin/composer /usr/bin/composer

WORKDIR /app

COPY composer.json composer.lock* ./
RUN --mount=type=cache,id=composer,target=/root/.cache/composer \
    COMPOSER_CACHE_DIR=/root/.cache/composer composer install --no-dev --no-interaction --no-scripts --no-autoloader

COPY . .
RUN --mount=type=cache,id=composer,target=/root/.cache/composer \
    COMPOSER_CACHE_DIR=/root/.cache/composer composer install --no-dev --no-interaction

RUN sed -i 's!^Listen 80$!Listen 8000!' /etc/apache2/ports.conf \
    && sed -i 's!\*:80>!*:8000>!; s!/var/www/html!/app/public!g' /etc/apache2/sites-available/000-default.conf \
    && sed -i 's!/var/www/!/app/public!g' /etc/apache2/apache2.conf /etc/apache2/conf-available/docker-php.conf \
    && a2enmod rewrite \
    && cp "$PHP_INI_DIR/php.ini-production" "$PHP_INI_DIR/php.ini"
RUN mkdir -p storage bootstrap/cache \
    && chown -R www-data:www-data storage bootstrap/cache
ENV APP_ENV=production \
    APP_DEBUG=false

EXPOSE 8000

USER 33
CMD ["apache2-foreground"]
