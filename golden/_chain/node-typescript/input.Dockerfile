FROM node:20
WORKDIR /srv/orders
COPY . .
RUN npm install
RUN npm run build
EXPOSE 3000
ENV NODE_ENV=production
CMD ["node", "dist/server.js"]
