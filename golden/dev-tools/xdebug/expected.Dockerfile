FROM php:8.3-apache

RUN docker-php-ext-install pdo_mysql

RUN pecl install redis \
    && docker-php-ext-enable redis

ENV XDEBUG_MODE=debug
EXPOSE 80
COPY . /var/www/html
