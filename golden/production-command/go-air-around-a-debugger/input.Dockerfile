FROM golang:1.22-alpine
WORKDIR /app
COPY . .
EXPOSE 8080 2345
CMD ["air", "-c", "docker/air.toml"]
