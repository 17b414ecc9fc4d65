FROM php:8.3-apache
WORKDIR /app
COPY . .
