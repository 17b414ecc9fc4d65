FROM php:8.3-apache
WORKDIR /var/www/html
COPY . .
RUN sed -i 's!^Listen 80$!Listen 8000!' /etc/apache2/ports.conf \
    && sed -i 's!\*:80>!*:8000>!; s!/var/www/html!/var/www/html/public!g' /etc/apache2/sites-available/000-default.conf \
    && sed -i 's!/var/www/!/var/www/html/public!g' /etc/apache2/apache2.conf /etc/apache2/conf-available/docker-php.conf \
    && a2enmod rewrite \
    && cp "$PHP_INI_DIR/php.ini-production" "$PHP_INI_DIR/php.ini"
RUN mkdir -p storage bootstrap/cache database \
    && chown -R www-data:www-data storage bootstrap/cache database
ENV APP_ENV=production \
    APP_DEBUG=false
EXPOSE 8000
CMD php artisan migrate --force && apache2-foreground
