# syntax=docker/dockerfile:1

FROM node:22 AS builder
WORKDIR /srv/shop
COPY package*.json ./
RUN --mount=type=cache,id=npm,target=/root/.npm \
    npm ci
COPY . .
ENV VITE_API_URL=/api
RUN npm run build

FROM nginxinc/nginx-unprivileged:1.28-alpine AS development
COPY <<'EOF' /etc/nginx/conf.d/default.conf
server {
    listen 3000;
    listen [::]:3000;
    root /usr/share/nginx/html;
    location / {
        try_files $uri $uri/ /index.html;
    }
}
EOF
COPY --from=builder /srv/shop/public/site/ /usr/share/nginx/html/
LABEL org.opencontainers.image.source="https://git.example/shop"
EXPOSE 3000
HEALTHCHECK --interval=30s CMD wget -qO- http://localhost:3000/ || exit 1
