FROM node:16
WORKDIR /app
COPY package.json .
RUN npm install && npm cache clean --force
COPY . .
COPY docker-entrypoint.sh /usr/local/bin/start
ENTRYPOINT ["start"]
CMD ["node", "index.js"]
