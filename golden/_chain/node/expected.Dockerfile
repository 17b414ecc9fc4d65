# syntax=docker/dockerfile:1

FROM node:20 AS builder
WORKDIR /usr/src/app
COPY package*.json ./
RUN --mount=type=cache,id=npm,target=/root/.npm \
    npm install

FROM node:20-slim
WORKDIR /usr/src/app
COPY --from=builder /usr/src/app/ /usr/src/app/
COPY . .
EXPOSE 3000
USER 1000
CMD [ "node", "server.js" ]
