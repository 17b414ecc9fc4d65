FROM node:20 AS builder
WORKDIR /app
COPY package*.json ./
RUN npm ci && mv node_modules /node_modules
RUN mv /node_modules /app/node_modules \
    && npm prune --omit=dev \
    && mv /app/node_modules /node_modules

FROM node:20-slim
WORKDIR /app
COPY --from=builder /app/ /app/
COPY --from=builder /node_modules/ /node_modules/
COPY . .
CMD ["node", "index.js"]
