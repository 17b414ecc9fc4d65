FROM node:20-onbuild
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install
