FROM node:22-slim
RUN npm install -g eslint
WORKDIR /app
COPY . .
RUN npm ci && npm run build
CMD ["node", "dist/server.js"]
