# syntax=docker/dockerfile:1

FROM node:20 AS builder
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,id=npm,target=/root/.npm \
    npm ci
COPY . .
ENV PORT=3000
RUN npm run build
RUN npm prune --omit=dev

FROM node:20-slim
WORKDIR /app
ENV PORT=3000
COPY --from=builder /app/ /app/
ENV NODE_ENV=production
EXPOSE 3000
HEALTHCHECK CMD node -e "require('http').get('http://localhost:3000', (r) => process.exit(r.statusCode === 200 ? 0 : 1))"
USER 1000
CMD ["node", "dist/index.js"]
