from node:22-bookworm-slim
run apt-get update && \
    apt-get install -y python3 make g++ && \
    apt-get clean
workdir /srv
copy package.json package-lock.json ./
run npm ci --omit=dev
copy . .
cmd ["node", "server.js"]
