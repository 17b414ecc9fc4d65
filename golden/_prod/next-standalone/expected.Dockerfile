# syntax=docker/dockerfile:1

FROM node:22-bookworm AS builder
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,id=npm,target=/root/.npm \
    npm ci
COPY . .
RUN npm run build
RUN cp -r public .next/standalone/ && cp -r .next/static .next/standalone/.next/

FROM node:22-bookworm-slim
WORKDIR /app
RUN chown 1000:1000 /app
COPY --from=builder --chown=1000:1000 /app/.next/standalone/ /app/.next/standalone/
ENV PORT=8080 \
    HOSTNAME=0.0.0.0
ENV NODE_ENV=production
EXPOSE 3000
USER 1000
CMD ["node", ".next/standalone/server.js"]
