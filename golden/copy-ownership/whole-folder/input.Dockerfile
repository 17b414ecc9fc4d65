FROM node:20-slim
COPY public /site
RUN chown -R node:node /site
USER node
CMD ["npx", "serve", "/site"]
