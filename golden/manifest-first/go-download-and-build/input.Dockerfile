FROM golang:1.21
WORKDIR /src
COPY . .
RUN go mod download && go build -o /usr/local/bin/shop ./cmd/shop
CMD ["shop"]
