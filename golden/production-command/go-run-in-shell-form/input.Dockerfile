FROM golang:1.22-alpine
WORKDIR /app
COPY . .
ENV PORT=8080
EXPOSE 8080
CMD go run ./cmd/api -addr=:$PORT
