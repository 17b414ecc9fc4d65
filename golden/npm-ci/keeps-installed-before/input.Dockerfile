FROM node:20
WORKDIR /app
RUN npm install typescript
COPY package.json package-lock.json ./
RUN npm install
