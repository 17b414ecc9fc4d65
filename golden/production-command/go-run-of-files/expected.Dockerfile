FROM golang:1.22-alpine
WORKDIR /app
COPY . .
RUN go build -o /usr/local/bin/api -tags netgo cmd/api/main.go
CMD ["/usr/local/bin/api"]
