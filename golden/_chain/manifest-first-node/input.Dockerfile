FROM node:20-slim
WORKDIR /app
COPY . .
RUN npm ci && \
    npm run build
EXPOSE 3000
CMD ["node", "dist/server.js"]
