FROM node:20-slim
WORKDIR /app
# the shop
COPY . .
RUN npm ci && \
    npm run build && \
    ls dist
EXPOSE 3000
CMD ["node", "server.js"]
