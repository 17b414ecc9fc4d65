FROM composer:2
WORKDIR /app
COPY . .
RUN composer install --no-dev
CMD ["php", "-S", "0.0.0.0:8000", "-t", "web"]
