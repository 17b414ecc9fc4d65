FROM php:8.2-fpm
COPY pool.conf /usr/local/etc/php-fpm.d/zz-shop.conf
COPY . /var/www/html
