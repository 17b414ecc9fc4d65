FROM node:20
WORKDIR /app
COPY . .
RUN npm install && npm install --no-save pg
CMD ["node", "index.js"]
