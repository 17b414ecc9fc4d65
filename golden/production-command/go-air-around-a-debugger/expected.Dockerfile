FROM golang:1.22-alpine
WORKDIR /app
COPY . .
RUN go generate ./... && go build -o /usr/local/bin/shop .
EXPOSE 8080
CMD ["/usr/local/bin/shop", "serve", "--verbose"]
