FROM golang:1.22
WORKDIR /app
VOLUME /app
CMD ["go", "run", "."]
