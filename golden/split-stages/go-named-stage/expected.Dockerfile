FROM golang:1.22-bookworm AS builder
WORKDIR /app
COPY . .
RUN go build -o /bin/clock

FROM debian:bookworm-slim AS api
WORKDIR /app
COPY --from=builder /bin/clock /bin/clock
CMD ["/bin/clock"]
