FROM golang:1.21 AS build
ENV CGO_ENABLED=0 GOOS=linux
WORKDIR /src
COPY . .
RUN go build -trimpath -ldflags="-s -w" -o /clock ./

FROM gcr.io/distroless/static-debian12
WORKDIR /src
COPY --from=build /clock /clock
ENTRYPOINT ["/clock"]
