FROM golang:1.21 AS build
ENV CGO_ENABLED=0 GOOS=linux
WORKDIR /src
COPY . .
RUN go build -trimpath -ldflags="-s -w" -o /clock ./
ENTRYPOINT ["/clock"]
