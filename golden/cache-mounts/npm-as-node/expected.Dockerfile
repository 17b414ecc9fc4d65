FROM node:20-slim
USER node
WORKDIR /home/node/app
COPY package.json ./
RUN --mount=type=cache,id=npm,target=/home/node/.npm,uid=1000,gid=1000 \
    npm install
