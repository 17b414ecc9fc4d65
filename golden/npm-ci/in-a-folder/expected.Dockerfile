FROM node:20
WORKDIR /srv
COPY . .
RUN cd client && npm ci && npm run build
WORKDIR /srv/server
RUN npm ci --production
CMD ["node", "server.js"]
