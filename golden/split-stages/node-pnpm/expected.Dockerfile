FROM node:22-alpine AS builder
RUN apk add --no-cache python3 make g++
RUN npm install -g pnpm@9
WORKDIR /app
COPY package.json pnpm-lock.yaml ./
RUN pnpm install --frozen-lockfile
COPY . .
RUN pnpm build
RUN pnpm prune --prod

FROM node:22-alpine
WORKDIR /app
RUN npm install -g pnpm@9
COPY --from=builder /app/ /app/
EXPOSE 3000
CMD ["pnpm", "start"]
