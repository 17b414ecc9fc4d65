FROM node:20-slim AS assets
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci

FROM quay.io/keycloak/keycloak:24.0 AS keycloak

FROM gcr.io/distroless/nodejs20-debian12
COPY --from=assets /app /app
CMD ["server.js"]
