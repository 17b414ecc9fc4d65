FROM registry.example.com/hub/library/php:8.3-fpm
COPY --from=composer:2 /usr/bin/composer /usr/bin/composer
COPY --chown=www-data:www-data --from=mlocati/php-extension-installer:2.2 /usr/bin/install-php-extensions /usr/local/bin/
RUN install-php-extensions intl
WORKDIR /app
COPY . .
