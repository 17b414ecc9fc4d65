FROM php:8.2-fpm-alpine
RUN docker-php-ext-install pdo_mysql
WORKDIR /srv/app
COPY . .
USER 82
CMD ["php-fpm"]
