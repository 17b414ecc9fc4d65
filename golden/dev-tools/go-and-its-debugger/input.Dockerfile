FROM golang:1.22-alpine

WORKDIR /app

RUN go install github.com/go-delve/delve/cmd/dlv@latest && \
    go install github.com/air-verse/air@v1.49.0

COPY . .
RUN go build -o /usr/local/bin/app .

EXPOSE 8080 2345
CMD ["app"]
