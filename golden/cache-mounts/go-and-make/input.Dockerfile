FROM golang:1.22-bookworm AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN make build
RUN mkdir /out && cp bin/app /out/

FROM debian:12
COPY --from=build /out/app /app
CMD ["/app"]
