# syntax=docker/dockerfile:1.1
FROM ubuntu:20.04
RUN apt-get update && \
  apt-get install -y nginx && \
  ln -sf /dev/stdout /var/log/nginx/access.log && \
  rm -rf /var/lib/apt/lists/*
CMD ["nginx", "-g", "daemon off;"]
