FROM oven/bun:1.1-debian
ENV XDG_CACHE_HOME=/cache
WORKDIR /app
COPY package.json bun.lock ./
RUN --mount=type=cache,id=bun,target=/cache/.bun/install/cache \
    bun install --frozen-lockfile
