FROM node:20
ENV NPM_CONFIG_PACKAGE_LOCK=false
WORKDIR /app
COPY package*.json ./
RUN npm install
COPY . .
CMD ["npm", "start"]
