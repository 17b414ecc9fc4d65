FROM node:0.10
WORKDIR /app
RUN groupadd -g 10001 app && useradd -l -m -u 10001 -g app -s /usr/sbin/nologin app
COPY . .
USER 10001
CMD ["node", "server.js"]
