FROM node:20-slim
RUN npm install -g pnpm@9
WORKDIR /app
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY packages/theme/package.json ./packages/theme/
COPY patches ./patches/
RUN pnpm install --frozen-lockfile
COPY . .
RUN pnpm build
CMD ["node", "server.js"]
