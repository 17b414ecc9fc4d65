FROM golang:1.9 AS build
COPY . .
RUN go build -o /app .
FROM scratch
COPY --from=build /app /app
