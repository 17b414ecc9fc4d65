FROM node:22-bookworm
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
EXPOSE 3000
CMD ["nodemon", "--legacy-watch", "--inspect=0.0.0.0:9229", "server.js"]
