FROM php:8.3
WORKDIR /var/www/html
COPY . .
RUN cp docker/php.ini /usr/local/etc/php/php.ini
EXPOSE 8000
CMD ["symfony", "server:start", "--no-tls", "--port=8000", "--allow-all-ip"]
