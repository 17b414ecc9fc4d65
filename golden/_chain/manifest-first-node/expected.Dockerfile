# syntax=docker/dockerfile:1

FROM node:20-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,id=npm,target=/root/.npm \
    npm ci
RUN chown 1000:1000 /app
COPY --chown=1000:1000 . .
RUN npm run build
EXPOSE 3000
USER 1000
CMD ["node", "dist/server.js"]
