FROM node:20-slim
# Tools for a shell in the container
RUN apt-get update && apt-get install -y vim nano \
    && apt-get clean && rm -rf /var/lib/apt/lists/*
RUN npm install -g nodemon
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
CMD ["node", "server.js"]
