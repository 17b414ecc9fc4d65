# syntax=docker/dockerfile:1
FROM node:20.11.1-bookworm AS builder

# what the health check and the locale need
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl dumb-init \
    && rm -rf /var/lib/apt/lists/*

ARG NODE_OPTIONS=--max-old-space-size=4096
ENV TZ=Europe/Berlin

RUN mkdir -p /home/node/app && chown -R node:node /home/node/app
WORKDIR /home/node/app
USER node

# the manifests first
COPY --chown=node:node package*.json ./
RUN npm ci

COPY --chown=node:node . .
RUN npm run build
RUN npm prune --omit=dev

FROM node:20.11.1-bookworm-slim
ENV TZ=Europe/Berlin
WORKDIR /home/node/app
RUN apt-get update \
    && apt-get install -y --no-install-recommends curl dumb-init \
    && rm -rf /var/lib/apt/lists/*
RUN chown node:node /home/node/app
COPY --from=builder /home/node/app/ /home/node/app/
USER node
LABEL org.opencontainers.image.title="shop-api"

ENV NODE_ENV=production
EXPOSE 3000
HEALTHCHECK --interval=30s CMD curl -fsS http://localhost:3000/health || exit 1
ENTRYPOINT ["dumb-init", "--"]
CMD ["npm", "run", "start:prod"]
