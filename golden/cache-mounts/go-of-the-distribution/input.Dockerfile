FROM debian:12 AS build
RUN apt-get update && apt-get install -y golang-go
COPY . .
RUN go build -o /app .
FROM debian:12
COPY --from=build /app /app
