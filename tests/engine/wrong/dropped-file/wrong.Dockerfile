FROM debian:bookworm-slim
WORKDIR /app
COPY app.py .
CMD ["cat", "app.py"]
