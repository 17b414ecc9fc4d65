FROM node:0.10
WORKDIR /app
COPY . .
CMD ["node", "server.js"]
