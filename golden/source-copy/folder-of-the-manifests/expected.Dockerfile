FROM node:20
WORKDIR /srv/app
COPY backend/package*.json ./
RUN npm ci
COPY --chown=node backend .
USER node
CMD ["npm", "run", "dev"]
