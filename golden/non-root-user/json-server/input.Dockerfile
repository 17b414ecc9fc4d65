FROM node:20-slim
WORKDIR /app
RUN npm install json-server@0.17.4
COPY server ./server
CMD ["npx", "json-server", "--watch", "./server/db.json", "--host", "0.0.0.0"]
