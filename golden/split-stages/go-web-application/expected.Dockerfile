FROM golang:1.22-bookworm AS builder
WORKDIR /app
# Dependencies change less often than the sources.
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN go build -o /app/server .

FROM debian:bookworm-slim
WORKDIR /app
COPY --from=builder /app/server /app/server
COPY --from=builder /app/static/ /app/static/
COPY --from=builder /app/templates/ /app/templates/
COPY --from=builder /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/ca-certificates.crt
ENV SHOP_NAME="The corner shop"
EXPOSE 8080
CMD ["/app/server"]
