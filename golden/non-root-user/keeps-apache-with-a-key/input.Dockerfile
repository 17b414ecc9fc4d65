FROM php:8.3-apache
RUN a2enmod ssl rewrite
COPY . .
