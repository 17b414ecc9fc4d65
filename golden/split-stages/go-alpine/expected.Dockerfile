FROM golang:1.22-alpine3.19 AS builder
RUN apk add --no-cache git gcc musl-dev
WORKDIR /app
COPY . .
RUN go mod download && \
    go build -o bin/api

FROM alpine:3.19
WORKDIR /app
COPY --from=builder /app/bin/api /app/bin/api
COPY --from=builder /app/static/ /app/static/
COPY --from=builder /app/templates/ /app/templates/
COPY --from=builder /usr/local/go/lib/time/zoneinfo.zip /usr/local/go/lib/time/zoneinfo.zip
LABEL org.opencontainers.image.source="https://example.com/shop"
HEALTHCHECK CMD wget -q -O /dev/null http://localhost:8080/ || exit 1
EXPOSE 8080
USER 10001
CMD ["./bin/api"]
