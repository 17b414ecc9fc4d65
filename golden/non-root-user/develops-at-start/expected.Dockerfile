FROM node:20
WORKDIR /app
RUN chown 1000:1000 /app
COPY --chown=1000:1000 . .
RUN mkdir -p /app/node_modules/.vite /app/node_modules/.vite-temp \
    && chown -R 1000:1000 /app/node_modules/.vite /app/node_modules/.vite-temp
USER 1000
CMD ["npm", "run", "dev"]
