FROM node:20-slim
WORKDIR /app
COPY . .
COPY config/production.js server.js
RUN npm ci
CMD ["node", "server.js"]
