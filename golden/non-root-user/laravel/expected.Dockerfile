FROM php:8.2-cli
WORKDIR /app
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY . .
RUN php artisan optimize
EXPOSE 8000
RUN mkdir -p /app/storage /app/bootstrap/cache && chown -R 10001:10001 /app/storage /app/bootstrap/cache
USER 10001
CMD ["php", "artisan", "serve", "--host=0.0.0.0"]
