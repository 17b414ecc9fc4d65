FROM node:20
WORKDIR /app
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build \
 && chown -R node:node /app \
 && chmod 775 /app
USER node
CMD ["npm", "start"]
