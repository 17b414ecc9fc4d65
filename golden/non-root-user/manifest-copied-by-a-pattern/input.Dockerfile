FROM node:16-alpine
WORKDIR /app
COPY package*.json ./
RUN npm install
COPY pages ./pages
COPY nuxt.config.js ./
CMD ["npm", "run", "dev"]
