FROM node:18
WORKDIR /usr/src/app
COPY package.json yarn.lock .yarnrc ./
RUN yarn --frozen-lockfile
COPY . .
RUN yarn build
CMD ["yarn", "start"]
