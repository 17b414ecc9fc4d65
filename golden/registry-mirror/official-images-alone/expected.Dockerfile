FROM gitlab.example.com/platform/dependency_proxy/containers/golang:1.22 AS build
WORKDIR /src
COPY . .
RUN go build -o /bin/server ./cmd/server

FROM grafana/grafana:10.4.2
COPY --from=build /bin/server /usr/local/bin/server
