FROM node:20-slim
ENV NPM_CONFIG_USERCONFIG=/app/ci.npmrc
WORKDIR /app
COPY . .
RUN npm ci
CMD ["node", "server.js"]
