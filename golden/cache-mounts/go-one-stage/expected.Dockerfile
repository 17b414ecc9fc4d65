FROM golang:1.22-alpine
WORKDIR /src
COPY . .
RUN --mount=type=cache,id=go-build-golang-1.22-alpine,target=/root/.cache/go-build \
    --mount=type=cache,id=go-mod,target=/go/pkg/mod \
    go build -o /app ./cmd/app
CMD ["/app"]
