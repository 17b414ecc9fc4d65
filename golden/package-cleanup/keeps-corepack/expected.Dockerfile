FROM node:20
RUN corepack enable
COPY package.json yarn.lock ./
RUN yarn install
CMD ["yarn", "start"]
