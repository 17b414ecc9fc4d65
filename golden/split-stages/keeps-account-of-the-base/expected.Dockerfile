FROM golang:1.22-bookworm
WORKDIR /app
COPY . .
USER build
RUN go build -o server .
CMD ["./server"]
