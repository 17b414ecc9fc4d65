FROM golang:1.21 AS builder
WORKDIR /src
COPY go.mod .
COPY main.go .
RUN CGO_ENABLED=0 go build -o clock

FROM gcr.io/distroless/static-debian12
WORKDIR /src
COPY --from=builder /src/clock /src/clock
CMD ["./clock", "--utc"]
