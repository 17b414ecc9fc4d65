FROM node:18 AS builder
WORKDIR /app
ENV PATH=/app/node_modules/.bin:$PATH
ENV PORT=8000 CHOKIDAR_USEPOLLING=true
COPY package.json yarn.lock ./
RUN yarn
COPY . ./
RUN yarn build

FROM nginxinc/nginx-unprivileged:1.28-alpine
COPY <<'EOF' /etc/nginx/conf.d/default.conf
server {
    listen 8000;
    root /usr/share/nginx/html;
    location / {
        try_files $uri $uri/ /index.html;
    }
}
EOF
COPY --from=builder /app/build/ /usr/share/nginx/html/
