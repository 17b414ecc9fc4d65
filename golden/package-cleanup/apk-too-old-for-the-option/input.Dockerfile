FROM alpine:3.2
RUN apk update && apk add curl
CMD ["sh"]
