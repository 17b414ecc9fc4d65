FROM php:8.2-fpm-alpine
RUN docker-php-ext-install pdo_mysql
WORKDIR /srv/app
COPY . .
CMD ["php-fpm"]
