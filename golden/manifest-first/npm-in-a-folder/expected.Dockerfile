FROM node:20-slim
WORKDIR /srv/shop
COPY web/package.json web/package-lock.json web/.npmrc /srv/shop/web/
RUN set -ex && cd web && npm ci --no-audit
ADD . /srv/shop
RUN set -ex && cd web && npm run build && cp -r dist ../public
CMD ["node", "server.js"]
