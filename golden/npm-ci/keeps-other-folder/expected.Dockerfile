FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm --prefix client install && npm install --prefix server
COPY . .
CMD ["npm", "start"]
