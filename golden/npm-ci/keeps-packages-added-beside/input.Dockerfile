FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm install && npm install pm2
COPY . .
CMD ["npm", "start"]
