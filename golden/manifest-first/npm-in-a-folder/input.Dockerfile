FROM node:20-slim
ADD . /srv/shop
WORKDIR /srv/shop
RUN set -ex && cd web && npm ci --no-audit && npm run build && cp -r dist ../public
CMD ["node", "server.js"]
