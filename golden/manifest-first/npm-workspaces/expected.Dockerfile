FROM node:20-slim
WORKDIR /repo
USER node
COPY --chown=node:node package.json package-lock.json ./
COPY --chown=node:node apps/web/package.json ./apps/web/
COPY --chown=node:node packages/shared/package.json ./packages/shared/
RUN npm ci
COPY --chown=node:node . .
RUN npm run build --workspaces
CMD ["node", "apps/web/server.js"]
