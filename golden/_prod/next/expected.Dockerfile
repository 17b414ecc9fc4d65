# syntax=docker/dockerfile:1

FROM node:20-alpine AS builder

WORKDIR /app

COPY package.json package-lock.json ./
RUN --mount=type=cache,id=npm,target=/root/.npm \
    npm ci

COPY . .

ENV NEXT_PUBLIC_API_URL=http://localhost:8000

RUN npm run build
RUN npm prune --omit=dev

FROM node:20-alpine
WORKDIR /app
ENV NEXT_PUBLIC_API_URL=http://localhost:8000
COPY --from=builder /app/ /app/

ENV NODE_ENV=production
EXPOSE 3000

RUN mkdir -p /app/.next/cache && chown -R 1000:1000 /app/.next/cache
USER 1000
CMD ["npm", "start"]
