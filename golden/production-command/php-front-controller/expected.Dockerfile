FROM php:8.2-apache-bookworm
WORKDIR /var/www/html
COPY . .
RUN sed -i 's!^Listen 80$!Listen 8080!' /etc/apache2/ports.conf \
    && sed -i 's!\*:80>!*:8080>!; s!/var/www/html!/var/www/html/public!g' /etc/apache2/sites-available/000-default.conf \
    && sed -i 's!/var/www/!/var/www/html/public!g' /etc/apache2/apache2.conf /etc/apache2/conf-available/docker-php.conf \
    && echo 'FallbackResource /index.php' >> /etc/apache2/conf-available/docker-php.conf \
    && cp "$PHP_INI_DIR/php.ini-production" "$PHP_INI_DIR/php.ini"
EXPOSE 8080
CMD ["apache2-foreground"]
