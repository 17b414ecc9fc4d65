FROM golang:1.22-bookworm AS build
COPY . .
RUN go build -o /app . && go clean -modcache && rm -rf /go/pkg/mod
FROM scratch
COPY --from=build /app /app
