FROM registry.example.com/hub/library/golang:1.22 AS golang
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /server .

FROM golang AS test
RUN go test ./...

FROM scratch
COPY --from=golang /server /server
COPY --from=0 /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
CMD ["/server"]
