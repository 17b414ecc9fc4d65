FROM node:20-slim
ENV CHOKIDAR_USEPOLLING=true
ENV WATCHPACK_POLLING=true NODE_ENV=production
WORKDIR /app
COPY . .
CMD ["node", "server.js"]
