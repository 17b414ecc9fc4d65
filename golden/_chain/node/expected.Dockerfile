# syntax=docker/dockerfile:1

FROM node:20
WORKDIR /usr/src/app
COPY package*.json ./
RUN --mount=type=cache,id=npm,target=/root/.npm \
    npm install
COPY . .
EXPOSE 3000
USER 1000
CMD [ "node", "server.js" ]
