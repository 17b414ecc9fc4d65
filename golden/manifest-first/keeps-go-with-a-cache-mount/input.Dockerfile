# syntax=docker/dockerfile:1
FROM golang:1.21
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/go/pkg/mod go build -o /shop .
CMD ["/shop"]
