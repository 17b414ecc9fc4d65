FROM node:22-alpine
RUN corepack enable
WORKDIR /app
COPY package.json pnpm-lock.yaml ./
RUN pnpm install --frozen-lockfile
COPY . .
RUN pnpm exec next build
EXPOSE 4000
CMD ["pnpm", "exec", "next", "start", "--port", "4000"]
