FROM node:20 AS builder
WORKDIR /app
COPY package.json .
RUN npm install
RUN mkdir dist && chown node:node dist
USER node
COPY --chown=node:node . .
RUN npm run build

FROM node:20-slim
WORKDIR /app
COPY --from=builder /app/ /app/
USER node
CMD ["npm", "start"]
