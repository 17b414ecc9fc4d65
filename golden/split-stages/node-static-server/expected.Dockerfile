FROM node:20-alpine AS builder
RUN npm install -g serve
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build
RUN npm prune --omit=dev

FROM node:20-alpine
WORKDIR /app
RUN npm install -g serve
COPY --from=builder /app/ /app/
EXPOSE 3000
CMD ["serve", "-s", "dist", "-l", "3000"]
