FROM node:20
WORKDIR /app
COPY --from=registry.example.com/shop/manifests:1 /package.json .
RUN npm install
COPY server.js .
CMD ["node", "server.js"]
