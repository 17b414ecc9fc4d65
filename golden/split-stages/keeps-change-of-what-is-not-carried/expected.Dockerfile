FROM golang:1.22-bookworm
WORKDIR /app
COPY . .
RUN go build -o server .
RUN chmod 600 /etc/shop/key.pem
CMD ["./server"]
