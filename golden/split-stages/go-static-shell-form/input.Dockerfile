FROM golang:1.21
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build
CMD ./clock >> /proc/1/fd/1
