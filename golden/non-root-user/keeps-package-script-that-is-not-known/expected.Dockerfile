FROM oven/bun:1.2-slim
WORKDIR /app
COPY --from=registry.example.com/shop/build:1 /app/dist ./dist
CMD ["bun", "start"]
