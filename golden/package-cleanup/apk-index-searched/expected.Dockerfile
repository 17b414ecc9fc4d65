FROM alpine:3.19
RUN apk update && apk add curl && apk list --installed > /packages.txt && rm -rf /var/cache/apk/*
CMD ["sh"]
