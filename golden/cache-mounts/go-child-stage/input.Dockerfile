FROM golang:1.22-bookworm AS base
COPY go.mod go.sum ./
RUN go mod download
FROM base AS test
COPY . .
RUN go test ./...
FROM base AS build
COPY . .
RUN go build -o /app .
FROM scratch
COPY --from=build /app /app
