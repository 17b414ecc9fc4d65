FROM node:20-slim
WORKDIR /app
COPY . .
ENTRYPOINT ["node"]
CMD ["server.js"]
