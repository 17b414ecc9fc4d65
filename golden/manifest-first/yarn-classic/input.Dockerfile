FROM node:18
WORKDIR /usr/src/app
COPY . .
RUN yarn --frozen-lockfile && yarn build
CMD ["yarn", "start"]
