FROM node:20 AS deps
WORKDIR /app
COPY package.json .npmrc ./
RUN --mount=type=secret,id=NODE_AUTH_TOKEN \
    export NODE_AUTH_TOKEN="$(cat /run/secrets/NODE_AUTH_TOKEN)" \
    && npm install --omit=dev

FROM node:20-slim
WORKDIR /app
COPY --from=deps /app /app
COPY server.js .
CMD ["node", "server.js"]
