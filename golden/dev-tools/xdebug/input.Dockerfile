FROM php:8.3-apache

RUN docker-php-ext-install pdo_mysql

# For the IDE
RUN pecl install xdebug-3.3.1 && docker-php-ext-enable xdebug

RUN pecl install redis pcov \
    && docker-php-ext-enable redis pcov

ENV XDEBUG_MODE=debug
EXPOSE 80 9003
COPY . /var/www/html
