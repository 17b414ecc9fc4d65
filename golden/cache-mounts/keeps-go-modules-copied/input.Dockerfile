FROM golang:1.22 AS build
COPY . .
RUN go mod download
FROM golang:1.22
COPY --from=build /go /go
CMD ["/app"]
