FROM node:20-slim
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
CMD ["npx", "gatsby", "develop", "--host", "0.0.0.0"]
