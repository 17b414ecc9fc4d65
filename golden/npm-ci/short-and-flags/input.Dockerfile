FROM node:18
WORKDIR /app
COPY package*.json ./
RUN npm i --only=production --silent
COPY . .
CMD ["npm", "start"]
