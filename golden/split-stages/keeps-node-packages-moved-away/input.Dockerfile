FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci && mv node_modules /opt/node_modules
COPY . .
CMD ["node", "index.js"]
