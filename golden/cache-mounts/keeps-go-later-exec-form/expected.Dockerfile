FROM golang:1.22 AS build
COPY . .
RUN go mod download
RUN ["./build.sh"]
FROM scratch
COPY --from=build /app /app
