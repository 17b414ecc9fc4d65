FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci
CMD ["node", "src/index.js"]
