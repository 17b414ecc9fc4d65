FROM node:22-bookworm
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
EXPOSE 3000
CMD ["npx", "tsx", "watch", "--inspect=0.0.0.0:9229", "src/index.ts"]
