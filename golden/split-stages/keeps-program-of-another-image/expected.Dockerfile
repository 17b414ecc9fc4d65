FROM circleci/golang:1.16
WORKDIR /app
COPY . .
RUN go build -o server .
CMD ["./server"]
