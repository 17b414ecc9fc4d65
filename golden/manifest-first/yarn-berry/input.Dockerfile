FROM node:20-slim
WORKDIR /app
COPY . /app
RUN corepack enable
RUN yarn install --immutable
RUN yarn build
CMD ["node", "server.js"]
