# syntax=docker/dockerfile:1

FROM node:20-alpine AS builder
WORKDIR /usr/src/app
COPY package*.json ./
RUN --mount=type=cache,id=npm,target=/root/.npm \
    npm ci
COPY . .
RUN npm run build
RUN npm prune --omit=dev

FROM node:20-alpine AS development
WORKDIR /usr/src/app
COPY --from=builder /usr/src/app/ /usr/src/app/
ENV NODE_ENV=production
EXPOSE 3000
USER 1000
CMD ["node", "dist/main"]
