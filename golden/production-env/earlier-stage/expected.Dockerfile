FROM node:20 AS build
WORKDIR /app
COPY . .
ENV APP_ENV=production
RUN npm ci && npm run build

FROM node:20-slim
ENV NODE_ENV=production
COPY --from=build /app/dist /app
CMD ["node", "/app/server.js"]
