FROM node:20
WORKDIR /app
COPY . .
RUN cd server && npm ci
RUN cd client && npm ci && npm run build
CMD ["node", "server/index.js"]
