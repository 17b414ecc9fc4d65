FROM node:18-slim AS prod
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci

FROM prod AS dev
ENV NODE_ENV=development
CMD ["node", "server.js"]

FROM dev AS test
ENV NODE_ENV=development
CMD ["npm", "test"]
