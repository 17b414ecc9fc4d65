FROM php:8.3-apache
WORKDIR /var/www/html
COPY . .
RUN echo 'FallbackResource /index.php' >> /etc/apache2/conf-available/docker-php.conf \
    && cp "$PHP_INI_DIR/php.ini-production" "$PHP_INI_DIR/php.ini"
EXPOSE 80
CMD ["apache2-foreground"]
