FROM node:18-slim
WORKDIR /app
COPY package.json ./
RUN npm install
COPY . .
RUN mkdir -p /app/.tmp && chown -R 1000:1000 /app/.tmp
USER 1000
CMD ["node", "app.js"]
