ARG ALPINE=3.19
FROM alpine:${ALPINE}
RUN apk upgrade --no-cache && \
    apk add --no-cache --virtual .build-deps gcc musl-dev && \
    apk del .build-deps
