FROM node:20-alpine AS builder
WORKDIR /app
COPY . .
RUN cd web && npm install && npm run build
RUN cd /app/web \
    && npm prune --omit=dev

FROM node:20-alpine
WORKDIR /app
COPY --from=builder /app/ /app/
CMD ["node", "web/dist/server.js"]
