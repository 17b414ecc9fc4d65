FROM node:22-bookworm AS builder
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build

FROM nginxinc/nginx-unprivileged:1.28-alpine
COPY <<'EOF' /etc/nginx/conf.d/default.conf
server {
    listen 4200;
    root /usr/share/nginx/html;
    location / {
        try_files $uri $uri/ /index.html;
    }
}
EOF
COPY --from=builder /app/dist/shop/browser/ /usr/share/nginx/html/
EXPOSE 3000
