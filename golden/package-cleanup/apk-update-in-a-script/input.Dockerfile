FROM alpine:3.19
RUN set -ex; apk update; apk add curl
CMD ["sh"]
