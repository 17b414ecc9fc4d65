FROM golang:1.22-bookworm
RUN go install github.com/go-delve/delve/cmd/dlv@v1.22.1
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
ENV CGO_ENABLED=0
EXPOSE 8080 2345
CMD ["dlv", "debug", "./cmd/server", "--headless", "--listen=:2345", "--api-version=2", "--accept-multiclient", "--continue", "--", "--port", "8080"]
