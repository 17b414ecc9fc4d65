FROM node:20
COPY package.json yarn.lock ./
RUN yarn --frozen-lockfile && yarn cache clean
CMD ["yarn", "start"]
