FROM node:20-slim
WORKDIR /repo
COPY --chown=node:node . .
USER node
RUN npm ci
RUN npm run build --workspaces
CMD ["node", "apps/web/server.js"]
