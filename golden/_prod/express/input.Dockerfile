FROM node:20

WORKDIR /usr/src/app

# the lock file keeps the versions
COPY package*.json ./
RUN npm install

# the sources are mounted by compose
ENV NODE_ENV=development
EXPOSE 3000 9229

CMD ["npm", "run", "dev"]
