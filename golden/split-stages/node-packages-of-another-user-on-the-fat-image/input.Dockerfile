FROM node:20
WORKDIR /app
COPY package.json .
RUN npm install
RUN mkdir dist && chown node:node dist
USER node
COPY --chown=node:node . .
RUN npm run build
CMD ["npm", "start"]
