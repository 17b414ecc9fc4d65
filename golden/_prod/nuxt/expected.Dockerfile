# syntax=docker/dockerfile:1

FROM node:22-bookworm AS builder
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,id=npm,target=/root/.npm \
    npm ci
COPY . .
RUN npm run build

FROM node:22-bookworm-slim
WORKDIR /app
COPY --from=builder /app/.output/ /app/.output/
ENV PORT=4000 \
    HOST=0.0.0.0
ENV NODE_ENV=production
EXPOSE 3000
USER 1000
CMD ["node", ".output/server/index.mjs"]
