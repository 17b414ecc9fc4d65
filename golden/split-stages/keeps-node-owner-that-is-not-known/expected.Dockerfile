FROM node:20
ARG OWNER
WORKDIR /app
RUN chown $OWNER /app
COPY package.json .
RUN npm install
COPY server.js .
CMD ["node", "server.js"]
