FROM golang:1.22-alpine

WORKDIR /app

COPY . .
RUN go build -o /usr/local/bin/app .

EXPOSE 8080
CMD ["app"]
