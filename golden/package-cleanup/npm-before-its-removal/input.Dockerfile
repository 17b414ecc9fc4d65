FROM alpine:3.19
COPY . .
RUN apk add --no-cache nodejs npm && npm ci && apk del npm
CMD ["node", "server.js"]
