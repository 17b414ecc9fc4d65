FROM node:20
RUN pnpm fetch
COPY . .
RUN pnpm install --offline --prod
