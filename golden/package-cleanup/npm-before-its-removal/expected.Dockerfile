FROM alpine:3.19
COPY . .
RUN apk add --no-cache nodejs npm && npm ci && npm cache clean --force && apk del npm
CMD ["node", "server.js"]
