FROM node:22-bookworm
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
EXPOSE 3000
CMD ["npx", "ng", "serve", "--host", "0.0.0.0", "--poll", "2000"]
