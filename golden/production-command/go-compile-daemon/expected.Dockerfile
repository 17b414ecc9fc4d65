FROM golang:1.22-alpine
WORKDIR /app
COPY . .
RUN go build -o /usr/local/bin/shop ./cmd/shop
ENTRYPOINT ["/usr/local/bin/shop", "-port", "8080"]
