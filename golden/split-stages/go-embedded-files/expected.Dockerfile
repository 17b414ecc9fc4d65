FROM golang:1.22-bookworm AS builder
WORKDIR /app
COPY . .
RUN go build -o /usr/local/bin/site .

FROM debian:bookworm-slim
WORKDIR /app
COPY --from=builder /usr/local/bin/site /usr/local/bin/site
CMD ["site"]
