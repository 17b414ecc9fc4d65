FROM oven/bun:1
RUN bun install --frozen-lockfile
