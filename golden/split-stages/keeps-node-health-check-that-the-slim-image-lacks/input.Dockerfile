FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build
HEALTHCHECK CMD curl -f http://localhost:3000/ || exit 1
CMD ["npm", "start"]
