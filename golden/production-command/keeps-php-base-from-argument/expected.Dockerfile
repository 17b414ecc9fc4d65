ARG PHP=8.3
FROM php:${PHP}-cli
WORKDIR /app
COPY . .
CMD ["php", "artisan", "serve"]
