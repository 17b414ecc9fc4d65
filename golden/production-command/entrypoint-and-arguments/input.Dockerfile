FROM node:20-slim
WORKDIR /app
COPY . .
ENTRYPOINT ["node"]
CMD ["--inspect=0.0.0.0:9229", "server.js"]
