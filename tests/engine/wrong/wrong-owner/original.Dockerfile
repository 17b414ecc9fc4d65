FROM debian:bookworm-slim
WORKDIR /app
COPY --chown=www-data:www-data . .
USER www-data
CMD ["cat", "app.py"]
