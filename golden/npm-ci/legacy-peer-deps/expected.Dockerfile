FROM node:18
WORKDIR /app
COPY package*.json ./
RUN npm ci --legacy-peer-deps
COPY . .
CMD ["npm", "start"]
