FROM golang:1.22-alpine
WORKDIR /app
COPY . .
CMD ["go", "run", "-exec", "sudo", "."]
