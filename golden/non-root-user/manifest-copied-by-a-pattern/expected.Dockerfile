FROM node:16-alpine
WORKDIR /app
COPY package*.json ./
RUN npm install
RUN chown 1000:1000 /app
COPY --chown=1000:1000 pages ./pages
COPY --chown=1000:1000 nuxt.config.js ./
RUN mkdir -p /app/.nuxt /app/node_modules/.cache && chown -R 1000:1000 /app/.nuxt /app/node_modules/.cache
USER 1000
CMD ["npm", "run", "dev"]
