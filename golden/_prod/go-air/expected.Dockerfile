# syntax=docker/dockerfile:1

FROM golang:1.22-alpine AS builder

WORKDIR /app

RUN --mount=type=cache,id=apk-golang-1.22-alpine,target=/etc/apk/cache,sharing=locked \
    apk add -U git

COPY go.mod go.sum ./
RUN --mount=type=cache,id=go-mod,target=/go/pkg/mod \
    go mod download

COPY . .

RUN --mount=type=cache,id=go-build-golang-1.22-alpine,target=/root/.cache/go-build \
    --mount=type=cache,id=go-mod,target=/go/pkg/mod \
    go build -o /usr/local/bin/api ./cmd/api

FROM alpine:3
WORKDIR /app
RUN addgroup -g 10001 -S app && adduser -S -D -u 10001 -G app -s /sbin/nologin app
COPY --from=builder /usr/local/bin/api /usr/local/bin/api
COPY --from=builder /app/templates/ /app/templates/
COPY --from=builder /usr/local/go/lib/time/zoneinfo.zip /usr/local/go/lib/time/zoneinfo.zip
ENV GIN_MODE=release

EXPOSE 8080

USER 10001
CMD ["/usr/local/bin/api"]
