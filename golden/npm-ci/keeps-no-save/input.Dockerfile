FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm install --no-save
COPY . .
CMD ["npm", "start"]
