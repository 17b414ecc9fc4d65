FROM golang:1.22-bookworm
WORKDIR /app
COPY . .
ADD https://example.com/words.txt /usr/share/words.txt
RUN go build -o server .
CMD ["./server"]
