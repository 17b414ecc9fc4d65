FROM node:18
WORKDIR /app
COPY package*.json ./
RUN npm ci --only=production --silent
COPY . .
CMD ["npm", "start"]
