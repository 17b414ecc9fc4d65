FROM node:20-alpine
WORKDIR /app
COPY . .
RUN cd web && npm install && npm run build
CMD ["node", "web/dist/server.js"]
