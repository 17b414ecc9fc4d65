FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci && mv node_modules ..
RUN npm install
COPY . .
CMD ["node", "index.js"]
