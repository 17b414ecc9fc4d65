FROM node:20
WORKDIR /install
COPY package.json .
RUN npm install
WORKDIR /app
COPY server.js .
CMD ["node", "server.js"]
