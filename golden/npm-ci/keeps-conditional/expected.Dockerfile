FROM node:20
ARG NODE_ENV
WORKDIR /app
COPY package*.json ./
RUN if [ "$NODE_ENV" = development ]; then npm install; fi
COPY . .
CMD ["npm", "start"]
