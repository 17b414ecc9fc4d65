FROM node:22 AS development
LABEL org.opencontainers.image.source="https://git.example/shop"
WORKDIR /srv/shop
COPY package*.json ./
RUN npm install
COPY . .
ENV NODE_ENV=development
ENV VITE_API_URL=/api
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s CMD wget -qO- http://localhost:3000/ || exit 1
CMD npx vite
