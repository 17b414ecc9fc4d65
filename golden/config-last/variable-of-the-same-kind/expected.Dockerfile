FROM node:20-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
ARG GIT_SHA=unknown
ENV GIT_SHA=$GIT_SHA
COPY . .
RUN npm run build
CMD ["node", "server.js"]
