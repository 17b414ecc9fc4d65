FROM node:20
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm pkg delete scripts.prepare && rm -f package-lock.json && npm install
