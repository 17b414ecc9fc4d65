FROM node:20-slim
WORKDIR /app
RUN corepack enable
COPY package.json yarn.lock .yarnrc.yml /app/
COPY .yarn /app/.yarn/
RUN yarn install --immutable
COPY . /app
RUN yarn build
CMD ["node", "server.js"]
