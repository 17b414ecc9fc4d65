# syntax=docker/dockerfile:1

FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN --mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN \
    npm ci
COPY src src
RUN --mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN \
    npm run build

FROM nginx:1.26-alpine
COPY --from=build /app/dist /usr/share/nginx/html
