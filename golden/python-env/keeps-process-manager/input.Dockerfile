FROM php:8-fpm
CMD ["/usr/bin/supervisord"]
