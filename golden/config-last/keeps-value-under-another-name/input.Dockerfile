FROM node:20-slim
ARG GIT_SHA
ENV NPM_CONFIG_USER_AGENT=shop/$GIT_SHA
WORKDIR /app
COPY package.json ./
RUN npm install
CMD ["node", "server.js"]
