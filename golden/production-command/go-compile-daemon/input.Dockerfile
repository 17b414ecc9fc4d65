FROM golang:1.22-alpine
WORKDIR /app
COPY . .
ENTRYPOINT CompileDaemon --build="go build -o build/shop ./cmd/shop" --command="./build/shop -port 8080"
