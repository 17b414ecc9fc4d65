FROM php:8.2-apache
RUN apt-get update && apt-get install -y libpng-dev libzip-dev \
 && docker-php-ext-install gd zip
COPY . /var/www/html
