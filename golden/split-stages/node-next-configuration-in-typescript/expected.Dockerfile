FROM node:20-alpine AS builder
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build
RUN mv node_modules/typescript /tmp/typescript \
    && npm prune --omit=dev \
    && mv /tmp/typescript node_modules/typescript

FROM node:20-alpine
WORKDIR /app
COPY --from=builder /app/ /app/
CMD ["npm", "start"]
