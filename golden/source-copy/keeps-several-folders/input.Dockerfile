FROM node:20
WORKDIR /app
COPY api/package.json api/
COPY web/package.json web/
RUN npm ci --prefix api
CMD ["node", "api/server.js"]
