FROM golang:1.22-alpine
WORKDIR /app
COPY . .
RUN go build -o /usr/local/bin/shop main.go
ENV GIN_MODE=release
CMD ["/usr/local/bin/shop"]
