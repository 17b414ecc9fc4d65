FROM node:22-bookworm
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npx tsc
EXPOSE 3000
CMD ["node", "dist/index.js"]
