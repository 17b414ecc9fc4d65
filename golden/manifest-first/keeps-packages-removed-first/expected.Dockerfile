FROM node:20-slim
ADD . /app
WORKDIR /app
RUN rm -rf node_modules/
RUN npm install
CMD ["node", "server.js"]
