FROM node:20-alpine
RUN apk update && apk add git && rm -rf /var/cache/apk/*
