FROM node:20-alpine AS builder
USER node
WORKDIR /home/node/app
COPY --chown=node:node package*.json ./
RUN npm ci
COPY --chown=node:node . .
RUN npm run build
RUN npm prune --omit=dev

FROM node:20-alpine
WORKDIR /home/node/app
RUN chown node:node /home/node/app
COPY --from=builder /home/node/app/ /home/node/app/
USER node
EXPOSE 3000
CMD ["npm", "start"]
