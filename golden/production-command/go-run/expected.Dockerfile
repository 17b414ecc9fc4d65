FROM golang:1.22-alpine
WORKDIR /app
COPY . .
RUN go build -o /usr/local/bin/shop .
CMD ["/usr/local/bin/shop", "serve"]
