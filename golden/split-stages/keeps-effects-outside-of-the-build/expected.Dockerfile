FROM golang:1.22-bookworm
WORKDIR /app
COPY . .
RUN go build -o server .
RUN curl -fsSL https://example.com/geoip.tar.gz -o /opt/geoip.tar.gz
CMD ["./server"]
