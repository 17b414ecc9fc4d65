from node:22-bookworm-slim
workdir /srv
copy package.json package-lock.json ./
run apt-get update && \
    apt-get install -y python3 make g++ && \
    npm ci --omit=dev && \
    apt-get purge -y --auto-remove make g++ && \
    apt-get clean
copy . .
cmd ["node", "server.js"]
