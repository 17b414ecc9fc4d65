FROM golang:1.22-bookworm AS builder
WORKDIR /app
COPY . .
RUN go build -o clock .

FROM debian:bookworm-slim
WORKDIR /app
COPY --from=builder /app/clock /app/clock
COPY --from=builder /app/start.sh /app/start.sh
ENTRYPOINT ["./start.sh"]
