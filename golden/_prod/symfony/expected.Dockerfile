# syntax=docker/dockerfile:1

FROM php:8.2-apache-bookworm
RUN docker-php-ext-install pdo_mysql opcache
COPY --from=composer:2.7 /usr/bin/composer /usr/bin/composer
WORKDIR /var/www/html
COPY composer.json composer.lock* ./
RUN --mount=type=cache,id=composer,target=/root/.cache/composer \
    APP_ENV=prod COMPOSER_CACHE_DIR=/root/.cache/composer composer install --no-dev --no-scripts --no-autoloader
COPY . .
RUN --mount=type=cache,id=composer,target=/root/.cache/composer \
    APP_ENV=prod COMPOSER_CACHE_DIR=/root/.cache/composer composer install --no-dev
ENV APP_ENV=prod
RUN sed -i 's!^Listen 80$!Listen 8000!' /etc/apache2/ports.conf \
    && sed -i 's!\*:80>!*:8000>!; s!/var/www/html!/var/www/html/public!g' /etc/apache2/sites-available/000-default.conf \
    && sed -i 's!/var/www/!/var/www/html/public!g' /etc/apache2/apache2.conf /etc/apache2/conf-available/docker-php.conf \
    && echo 'FallbackResource /index.php' >> /etc/apache2/conf-available/docker-php.conf \
    && cp "$PHP_INI_DIR/php.ini-production" "$PHP_INI_DIR/php.ini"
RUN mkdir -p var \
    && chown -R www-data:www-data var
ENV APP_DEBUG=0
EXPOSE 8000
USER 33
CMD ["apache2-foreground"]
