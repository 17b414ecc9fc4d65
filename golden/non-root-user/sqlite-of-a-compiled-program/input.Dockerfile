FROM golang:1.24-alpine AS build
RUN apk add --no-cache gcc musl-dev
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN go build -o shop .

FROM alpine:3.20
WORKDIR /app
COPY --from=build /src/shop .
EXPOSE 8080
CMD ["./shop"]
