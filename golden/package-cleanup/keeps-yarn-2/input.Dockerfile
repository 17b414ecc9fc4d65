FROM node:20
COPY . .
RUN yarn install
CMD ["yarn", "start"]
