FROM node:18
WORKDIR /app
COPY package*.json ./
RUN npm install --omit=dev --no-audit && npm cache clean --force
COPY . .
CMD ["npm", "start"]
