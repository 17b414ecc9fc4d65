FROM node:22-bookworm

# watches the sources
RUN npm install -g nodemon@3

WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
EXPOSE 3000
CMD ["node", "server.js"]
