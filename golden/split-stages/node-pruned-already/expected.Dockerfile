FROM node:14 AS builder
WORKDIR /app
COPY package.json package-lock.json tsconfig.json ./
COPY src/ src/
COPY config/ /etc/worker/
RUN npm install && \
    npm run build && \
    npm prune --production

FROM node:14-slim
WORKDIR /app
COPY --from=builder /app/ /app/
COPY --from=builder /etc/worker/ /etc/worker/
CMD npm start