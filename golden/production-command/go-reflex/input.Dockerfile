FROM golang:1.22-alpine
WORKDIR /app
COPY . .
CMD ["reflex", "-r", "\\.go$", "-s", "--", "sh", "-c", "go run ./cmd/api"]
