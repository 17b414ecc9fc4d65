FROM node:20
WORKDIR /srv
COPY . .
RUN cd client && npm install && npm run build
WORKDIR /srv/server
RUN npm install --production
CMD ["node", "server.js"]
