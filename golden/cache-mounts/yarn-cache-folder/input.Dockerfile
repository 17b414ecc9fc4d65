FROM node:20
ENV YARN_CACHE_FOLDER=/cache/yarn
RUN yarn
