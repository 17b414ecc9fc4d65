FROM node:20-slim
WORKDIR /app
COPY . .
RUN export STAMP=$HOSTNAME && npm ci && npm run build
CMD ["node", "server.js"]
