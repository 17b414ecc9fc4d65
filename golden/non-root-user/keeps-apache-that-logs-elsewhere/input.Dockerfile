FROM php:8.3-apache
COPY site.conf /etc/apache2/sites-available/000-default.conf
COPY . .
