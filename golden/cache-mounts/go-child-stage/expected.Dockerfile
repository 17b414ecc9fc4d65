FROM golang:1.22-bookworm AS base
COPY go.mod go.sum ./
RUN --mount=type=cache,id=go-mod,target=/go/pkg/mod \
    go mod download
FROM base AS test
COPY . .
RUN --mount=type=cache,id=go-build-debian-bookworm,target=/root/.cache/go-build \
    --mount=type=cache,id=go-mod,target=/go/pkg/mod \
    go test ./...
FROM base AS build
COPY . .
RUN --mount=type=cache,id=go-build-debian-bookworm,target=/root/.cache/go-build \
    --mount=type=cache,id=go-mod,target=/go/pkg/mod \
    go build -o /app .
FROM scratch
COPY --from=build /app /app
