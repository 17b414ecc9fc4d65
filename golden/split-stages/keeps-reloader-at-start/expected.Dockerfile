FROM golang:1.24-alpine
WORKDIR /app
RUN go install github.com/air-verse/air@latest
EXPOSE 8080
ENTRYPOINT ["/go/bin/air"]
