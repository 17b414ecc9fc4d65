FROM node:20-alpine
RUN --mount=type=cache,id=apk-node-20-alpine,target=/etc/apk/cache,sharing=locked \
    apk update && apk add git
