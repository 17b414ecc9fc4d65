FROM node:20 AS builder
WORKDIR /app
COPY web web
RUN cd web && npm install && npm run build
RUN cd /app/web \
    && npm prune --omit=dev

FROM node:20-slim
WORKDIR /app
COPY --from=builder /app/web/ /app/web/
CMD ["node", "web/dist/server.js"]
