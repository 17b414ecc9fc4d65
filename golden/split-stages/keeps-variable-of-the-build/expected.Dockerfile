FROM golang:1.21-bookworm
ENV GOFLAGS=-trimpath
WORKDIR /src
COPY . .
RUN go build -o /usr/local/bin/clock ./
CMD ["sh", "-c", "echo built with $GOFLAGS && exec clock"]
