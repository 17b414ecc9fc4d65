FROM alpine:3.19
RUN apk add --no-cache nodejs npm
CMD ["node"]
