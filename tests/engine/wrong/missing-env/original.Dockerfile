FROM debian:bookworm-slim
ENV APP_MODE=production
WORKDIR /app
COPY . .
CMD ["cat", "app.py"]
