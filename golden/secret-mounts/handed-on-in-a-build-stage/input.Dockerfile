FROM node:20 AS deps
ARG NODE_AUTH_TOKEN
ENV NODE_AUTH_TOKEN=${NODE_AUTH_TOKEN}
WORKDIR /app
COPY package.json .npmrc ./
RUN npm install --omit=dev

FROM node:20-slim
WORKDIR /app
COPY --from=deps /app /app
COPY server.js .
CMD ["node", "server.js"]
