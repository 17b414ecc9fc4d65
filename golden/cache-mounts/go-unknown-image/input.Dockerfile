FROM example.com/builders/golang:7 AS build
USER root
COPY . .
RUN go build -o /app .
FROM scratch
COPY --from=build /app /app
