FROM alpine:3.19
RUN --mount=type=cache,id=apk-alpine-3.19,target=/etc/apk/cache,sharing=locked \
    apk add --update tzdata
