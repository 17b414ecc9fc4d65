FROM alpine:3.19
RUN set -ex; apk update; apk add curl; rm -rf /var/cache/apk/*
CMD ["sh"]
