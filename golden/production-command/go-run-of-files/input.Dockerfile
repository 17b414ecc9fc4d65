FROM golang:1.22-alpine
WORKDIR /app
COPY . .
CMD ["go", "run", "-race", "-tags", "netgo", "cmd/api/main.go"]
