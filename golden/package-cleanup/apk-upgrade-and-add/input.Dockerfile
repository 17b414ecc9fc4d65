ARG ALPINE=3.19
FROM alpine:${ALPINE}
RUN apk update && \
    apk upgrade && \
    apk add --virtual .build-deps gcc musl-dev && \
    apk del .build-deps
