FROM node:20
USER node
RUN yarn --frozen-lockfile
