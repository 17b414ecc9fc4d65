FROM node:20-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
# the shop
COPY . .
RUN npm run build && \
    ls dist
EXPOSE 3000
CMD ["node", "server.js"]
