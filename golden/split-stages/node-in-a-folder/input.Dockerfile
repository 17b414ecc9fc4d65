FROM node:20
WORKDIR /app
COPY web web
RUN cd web && npm install && npm run build
CMD ["node", "web/dist/server.js"]
