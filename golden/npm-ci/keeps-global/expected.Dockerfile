FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm install -g
COPY . .
CMD ["npm", "start"]
