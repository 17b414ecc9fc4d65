FROM golang:1.22-alpine
WORKDIR /app
COPY . .
RUN go build -o /usr/local/bin/api ./cmd/api
CMD ["/usr/local/bin/api"]
