FROM node:20-slim
WORKDIR /srv
COPY . .
RUN npm install
CMD ["node", "server.js"]
