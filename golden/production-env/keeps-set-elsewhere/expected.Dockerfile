FROM node:20-slim
ENV NODE_ENV=development
RUN npm ci
ENV NODE_ENV=development
RUN npm run build
CMD ["node", "server.js"]
