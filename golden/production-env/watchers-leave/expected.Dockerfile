FROM node:20-slim
ENV NODE_ENV=production
WORKDIR /app
COPY . .
CMD ["node", "server.js"]
