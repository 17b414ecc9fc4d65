FROM php:8.4-apache
WORKDIR /var/www/html
COPY . ./
RUN chown -R www-data:www-data /var/www/html
# The platform chooses the port.
RUN sed -i 's/80/${PORT}/g' /etc/apache2/sites-available/000-default.conf /etc/apache2/ports.conf
USER 33
