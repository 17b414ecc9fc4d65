FROM node:20
WORKDIR /app
COPY package.json .
RUN npm install
RUN yarn install
COPY server.js .
CMD ["node", "server.js"]
