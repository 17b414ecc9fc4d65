FROM golang:1.21 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /clock ./

FROM golang:1.21
COPY --from=build /clock /clock
RUN go install github.com/go-delve/delve/cmd/dlv@v1.22.0
ENTRYPOINT ["/clock"]
