FROM golang:1.21
WORKDIR /src
COPY go.mod .
COPY main.go .
RUN CGO_ENABLED=0 go build -o clock
CMD ["./clock", "--utc"]
