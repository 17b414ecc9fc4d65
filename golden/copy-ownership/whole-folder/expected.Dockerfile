FROM node:20-slim
COPY --chown=node:node public /site
USER node
CMD ["npx", "serve", "/site"]
