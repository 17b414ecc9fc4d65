FROM node:20 AS builder
WORKDIR /srv/orders
COPY . .
RUN npm install --legacy-peer-deps
RUN npm run build
RUN npm prune --omit=dev --legacy-peer-deps

FROM node:20-slim
WORKDIR /srv/orders
COPY --from=builder /srv/orders/ /srv/orders/
EXPOSE 3000
ENV NODE_ENV=production
CMD ["node", "dist/server.js"]
