FROM golang:1.22-bookworm AS api
WORKDIR /app
COPY . .
RUN go build -o /bin/clock
CMD ["/bin/clock"]
