FROM debian:bookworm-slim
WORKDIR /app
COPY . .
RUN rm -f nothing
CMD ["cat", "app.py"]
