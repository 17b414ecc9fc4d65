FROM node:20
WORKDIR /app
ENV NODE_ENV=development PORT=3000
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build
EXPOSE 3000
CMD ["node", "dist/server.js"]
