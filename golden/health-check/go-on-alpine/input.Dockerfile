from golang:1.22 as build
workdir /src
copy . .
run CGO_ENABLED=0 go build -o /shop .

from alpine:3.20
copy --from=build /shop /shop
expose 8080
cmd ["/shop"]
