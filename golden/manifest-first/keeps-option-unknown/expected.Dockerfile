FROM node:20-slim
WORKDIR /app
COPY . .
RUN npm ci --userconfig ci.npmrc
CMD ["node", "server.js"]
