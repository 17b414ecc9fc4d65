FROM node:20-slim
WORKDIR /app
COPY package.json ./
RUN npm install
COPY . .
USER 1000
CMD ["node", "server.js"]
