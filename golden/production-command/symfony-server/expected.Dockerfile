FROM php:8.3-apache
WORKDIR /var/www/html
COPY . .
RUN cp docker/php.ini /usr/local/etc/php/php.ini
RUN sed -i 's!^Listen 80$!Listen 8000!' /etc/apache2/ports.conf \
    && sed -i 's!\*:80>!*:8000>!; s!/var/www/html!/var/www/html/public!g' /etc/apache2/sites-available/000-default.conf \
    && sed -i 's!/var/www/!/var/www/html/public!g' /etc/apache2/apache2.conf /etc/apache2/conf-available/docker-php.conf \
    && echo 'FallbackResource /index.php' >> /etc/apache2/conf-available/docker-php.conf
RUN mkdir -p var \
    && chown -R www-data:www-data var
ENV APP_ENV=prod \
    APP_DEBUG=0
EXPOSE 8000
CMD ["apache2-foreground"]
