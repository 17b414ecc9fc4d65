FROM node:20
WORKDIR /srv/app
COPY backend/package*.json ./
RUN npm ci
USER node
CMD ["npm", "run", "dev"]
