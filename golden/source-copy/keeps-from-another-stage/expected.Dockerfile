FROM node:20 AS build
WORKDIR /app
COPY . .
RUN npm ci && npm run build

FROM node:20-slim
WORKDIR /app
COPY --from=build /app/dist dist
COPY package.json ./
RUN npm install --omit=dev
CMD ["node", "dist/server.js"]
