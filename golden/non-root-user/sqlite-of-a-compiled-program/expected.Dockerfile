FROM golang:1.24-alpine AS build
RUN apk add --no-cache gcc musl-dev
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN go build -o shop .

FROM alpine:3.20
WORKDIR /app
RUN addgroup -g 10001 -S app && adduser -S -D -u 10001 -G app -s /sbin/nologin app && chown 10001:10001 /app
COPY --from=build --chown=10001:10001 /src/shop .
EXPOSE 8080
USER 10001
CMD ["./shop"]
