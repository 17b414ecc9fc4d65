FROM registry.example.com:5000/official/node:20-slim AS assets
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci

FROM registry.example.com:5000/quay/keycloak/keycloak:24.0 AS keycloak

FROM registry.example.com:5000/distroless/nodejs20-debian12
COPY --from=assets /app /app
CMD ["server.js"]
