# syntax=docker/dockerfile:1

FROM node:20 AS builder

WORKDIR /usr/src/app

# the lock file keeps the versions
COPY package*.json ./
RUN --mount=type=cache,id=npm,target=/root/.npm \
    npm ci --omit=dev

FROM node:20-slim
WORKDIR /usr/src/app
COPY --from=builder /usr/src/app/ /usr/src/app/

# the sources are mounted by compose
ENV NODE_ENV=production
COPY . .
EXPOSE 3000 9229

USER 1000
CMD ["node", "server.js"]
