FROM golang:1.22-bookworm AS build
ENV GOPATH=/opt/gopath
COPY . .
RUN --mount=type=cache,id=go-build-debian-bookworm,target=/root/.cache/go-build \
    --mount=type=cache,id=go-mod,target=/opt/gopath/pkg/mod \
    go build -o /app .
FROM scratch
COPY --from=build /app /app
