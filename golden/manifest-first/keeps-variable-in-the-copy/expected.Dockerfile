FROM node:20-slim
ENV HOME_OF_IT=/app
COPY . $HOME_OF_IT
ENV HOME_OF_IT=/srv
WORKDIR /app
RUN npm ci
CMD ["node", "server.js"]
