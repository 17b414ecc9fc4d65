FROM golang:1.22-alpine3.19
LABEL org.opencontainers.image.source="https://example.com/shop"
RUN apk add --no-cache git gcc musl-dev
WORKDIR /app
COPY . .
RUN go mod download && \
    go build -o bin/api
HEALTHCHECK CMD wget -q -O /dev/null http://localhost:8080/ || exit 1
EXPOSE 8080
USER 10001
CMD ["./bin/api"]
