from golang:1.22 as build
workdir /src
copy . .
run CGO_ENABLED=0 go build -o /shop .

from alpine:3.20
copy --from=build /shop /shop
expose 8080
healthcheck --interval=10s --timeout=5s --start-period=30s --retries=3 \
    cmd ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/healthz"]
cmd ["/shop"]
