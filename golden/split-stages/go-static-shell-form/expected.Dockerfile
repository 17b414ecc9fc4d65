FROM golang:1.21 AS builder
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build

FROM debian:bookworm-slim
WORKDIR /src
COPY --from=builder /src/clock /src/clock
CMD ./clock >> /proc/1/fd/1
