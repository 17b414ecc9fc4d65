FROM alpine:3.19
# hadolint ignore=DL3018,DL3019
RUN apk update && apk add curl
