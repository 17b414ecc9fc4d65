FROM golang:1.22-bookworm AS build
ENV GOPATH=/work
COPY . .
RUN --mount=type=cache,id=go-build-debian-bookworm,target=/root/.cache/go-build \
    --mount=type=cache,id=go-mod,target=/work/pkg/mod \
    go build -o /app .
FROM scratch
COPY --from=build /app /app
