FROM node:20 AS builder
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build \
 && chown -R node:node /app \
 && chmod 775 /app
RUN npm prune --omit=dev

FROM node:20-slim
WORKDIR /app
RUN chown node:node /app
RUN chmod 775 /app
COPY --from=builder /app/ /app/
USER node
CMD ["npm", "start"]
