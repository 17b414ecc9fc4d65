FROM nginx:1.25
COPY site.conf /etc/nginx/conf.d/default.conf
# the page that stands there by default
RUN rm -f /usr/share/nginx/html/index.html \
# logs of the container go to its output
    && ln -sf /dev/stdout /var/log/nginx/access.log \
    && ln -sf /dev/stderr /var/log/nginx/error.log
