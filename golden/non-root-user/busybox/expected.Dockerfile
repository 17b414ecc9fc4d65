FROM busybox:1.36
RUN addgroup -g 10001 -S app && adduser -S -D -u 10001 -G app -s /sbin/nologin app
COPY www /www
EXPOSE 8080
USER 10001
CMD ["busybox", "httpd", "-f", "-p", "8080", "-h", "/www"]
