FROM golang:1.22-bookworm AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN --mount=type=cache,id=go-mod,target=/go/pkg/mod \
    go mod download
COPY . .
RUN --mount=type=cache,id=go-build-debian-bookworm,target=/root/.cache/go-build \
    --mount=type=cache,id=go-mod,target=/go/pkg/mod \
    make build
RUN mkdir /out && cp bin/app /out/

FROM debian:12
COPY --from=build /out/app /app
CMD ["/app"]
