FROM golang:1.22-bookworm AS build
ENV GOPATH=/opt/gopath
COPY . .
RUN go build -o /app .
FROM scratch
COPY --from=build /app /app
