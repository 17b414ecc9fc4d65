# syntax=docker/dockerfile:1

FROM node:20 AS builder
WORKDIR /srv/orders
COPY package.json package-lock.json* ./
RUN --mount=type=cache,id=npm,target=/root/.npm \
    npm install
COPY . .
RUN npm run build
RUN npm prune --omit=dev

FROM node:20-slim
WORKDIR /srv/orders
COPY --from=builder /srv/orders/ /srv/orders/
EXPOSE 3000
ENV NODE_ENV=production
USER 1000
CMD ["node", "dist/server.js"]
