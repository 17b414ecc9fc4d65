FROM nginx:1.26-alpine
COPY site/ /usr/share/nginx/html/
