FROM debian:bookworm-slim
SHELL ["/usr/bin/fish", "-c"]
WORKDIR /app
COPY shop .
CMD ["/app/shop"]
