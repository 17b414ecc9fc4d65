FROM node:20-bookworm
WORKDIR /app
RUN corepack enable
COPY package.json yarn.lock .yarnrc.yml ./
RUN yarn install --immutable && yarn cache clean
COPY . .
RUN yarn build
CMD ["node", "dist/main.js"]
