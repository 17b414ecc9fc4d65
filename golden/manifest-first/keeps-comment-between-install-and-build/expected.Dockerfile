FROM node:20-slim
WORKDIR /app
COPY . .
RUN npm ci && \
    # then the pages
    npm run build
CMD ["node", "server.js"]
