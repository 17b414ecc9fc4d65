FROM node:16 AS builder
WORKDIR /app
COPY package.json .
RUN npm install && npm cache clean --force
RUN npm prune --omit=dev

FROM node:16-slim
WORKDIR /app
COPY --from=builder /app/ /app/
COPY . .
COPY docker-entrypoint.sh /usr/local/bin/start
ENTRYPOINT ["start"]
CMD ["node", "index.js"]
