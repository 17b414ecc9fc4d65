FROM node:20
ARG FLAGS
WORKDIR /app
COPY package*.json ./
RUN npm install $FLAGS
COPY . .
CMD ["npm", "start"]
