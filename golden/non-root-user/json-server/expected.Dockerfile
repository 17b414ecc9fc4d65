FROM node:20-slim
WORKDIR /app
RUN npm install json-server@0.17.4
RUN chown 1000:1000 /app
COPY --chown=1000:1000 server ./server
USER 1000
CMD ["npx", "json-server", "--watch", "./server/db.json", "--host", "0.0.0.0"]
