FROM node:20
WORKDIR /app
COPY package*.json ./
RUN yarn install && pnpm install
COPY . .
CMD ["npm", "start"]
