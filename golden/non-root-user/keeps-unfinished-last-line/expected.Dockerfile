FROM php:8.2-fpm
COPY . /var/www/html
RUN docker-php-ext-install pdo_mysql \
    && chmod +x /usr/local/bin/composer \
