FROM node:18
WORKDIR /app
COPY package*.json ./
RUN npm ci --omit=dev --no-audit && npm cache clean --force
COPY . .
CMD ["npm", "start"]
