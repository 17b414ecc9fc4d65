FROM node:20
WORKDIR /app
COPY scripts/ /usr/local/bin/
COPY . .
RUN npm ci
CMD ["node", "index.js"]
