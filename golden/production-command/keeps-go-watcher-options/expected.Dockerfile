FROM golang:1.22-alpine
WORKDIR /app
COPY . .
CMD ["CompileDaemon", "-directory=./cmd", "-command=./app"]
