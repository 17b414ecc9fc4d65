FROM node:20
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm pkg delete scripts.prepare
RUN npm install
