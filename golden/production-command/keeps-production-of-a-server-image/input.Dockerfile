FROM nginx:1.28
COPY dist /usr/share/nginx/html
