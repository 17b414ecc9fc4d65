FROM node:20 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm \
    npm install
COPY . .
RUN npm run build
FROM nginx:1.25
COPY --from=build /app/dist /usr/share/nginx/html
