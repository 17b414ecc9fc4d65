FROM golang:1.22-bookworm
VOLUME /app
WORKDIR /app
COPY . .
RUN go build -o server .
CMD ["./server"]
