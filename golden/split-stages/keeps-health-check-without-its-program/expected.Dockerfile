FROM golang:1.22-bookworm
WORKDIR /app
COPY . .
RUN go build -o server .
HEALTHCHECK CMD curl -f http://localhost:8080/ || exit 1
CMD ["./server"]
